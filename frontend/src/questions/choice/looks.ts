import type { OptionPictureView } from '@/api/generated/wire';

/** What there is to be seen of an option. */
export interface Look {
  /** What it is called, also where its picture is all of it. */
  readonly text: string;
  readonly picture?: OptionPictureView | undefined;
}

interface Options {
  readonly options: readonly string[];
  readonly optionPictures?: readonly OptionPictureView[];
}

export function looksOf({ options, optionPictures = [] }: Options): readonly Look[] {
  return options.map((text, index) => ({
    text,
    picture: optionPictures.find(({ option }) => option === index),
  }));
}

export function hasPictures({ optionPictures = [] }: Options): boolean {
  return optionPictures.length > 0;
}
