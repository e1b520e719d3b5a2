import { basePath, mediaAddress } from './site';

/** The smaller widths that quiz-api keeps of an upload that is wider (`PictureMaker`). */
const WIDTHS = [480, 960];

const FORM = /^([0-9a-f-]{36}\/)(\d+)x(\d+)\.(jpg|png|gif)$/;

/** What an uploaded picture is kept as: each a `srcset`. */
export interface PictureForms {
  readonly width: number;
  readonly height: number;
  /** Where there is more than the one file, as of pictures that do not move. */
  readonly sets?: { readonly webp: string; readonly plain: string };
}

/** Read off the address that the server gave the upload; nothing is known of other pictures. */
export function formsOf(image: string): PictureForms | undefined {
  const address = mediaAddress(image);
  const uploads = `${basePath}/api/quiz/media/`;
  const [, folder, across, down, ending] =
    (address.startsWith(uploads) && FORM.exec(address.slice(uploads.length))) || [];
  if (folder === undefined) {
    return undefined;
  }
  const width = Number(across);
  const height = Number(down);
  if (ending === 'gif') {
    return { width, height };
  }
  const smaller = WIDTHS.filter((each) => each < width);
  const named = (each: number, end: string) => `${uploads}${folder}${each}.${end} ${each}w`;
  return {
    width,
    height,
    sets: {
      webp: [...smaller, width].map((each) => named(each, 'webp')).join(', '),
      plain: [...smaller.map((each) => named(each, ending ?? '')), `${address} ${width}w`].join(
        ', ',
      ),
    },
  };
}
