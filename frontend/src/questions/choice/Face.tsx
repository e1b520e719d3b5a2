import { OptionFace } from '@/design/OptionFace';
import { QuizPicture } from '../QuizPicture';
import type { Look } from './looks';

interface FaceProps {
  readonly index: number;
  readonly look: Look | undefined;
  /** How wide a picture is shown. */
  readonly sizes: string;
  readonly shapeOnly?: boolean | undefined;
  readonly className?: string | undefined;
  readonly pictureClass?: string | undefined;
}

/** An option as it was written: with its text, as a picture, or both. */
export function Face({ index, look, sizes, shapeOnly, className, pictureClass }: FaceProps) {
  const picture = shapeOnly ? undefined : look?.picture;
  return (
    <OptionFace
      index={index}
      text={look?.text ?? ''}
      shapeOnly={shapeOnly}
      className={className}
      isPictureAlone={picture?.alone}
      picture={
        picture && (
          <QuizPicture
            className={pictureClass}
            image={picture.image}
            alt={picture.alt}
            sizes={sizes}
            draggable={false}
          />
        )
      }
    />
  );
}
