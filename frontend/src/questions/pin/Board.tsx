import { type CSSProperties, type ReactNode, useState } from 'react';
import { formsOf } from '@/api/pictures';
import { classes } from '@/design/classes';
import { QuizPicture } from '../QuizPicture';
import styles from './Board.module.css';

/** Until the picture is there. */
const USUAL = 4 / 3;

interface BoardProps {
  readonly media: { readonly image?: string; readonly alt?: string } | undefined;
  readonly className?: string | undefined;
  /** What lies on the picture, which is so many times as wide as high. */
  readonly children: (ratio: number) => ReactNode;
}

/** The picture as large as there is room, with the board exactly as large. */
export function Board({ media, className, children }: BoardProps) {
  const [loaded, setLoaded] = useState(USUAL);
  const forms = formsOf(media?.image ?? '');
  const ratio = forms ? forms.width / forms.height : loaded;
  return (
    <div
      className={classes(styles.board, className)}
      style={{ '--ratio': ratio } as CSSProperties}
      data-board
    >
      {media?.image && (
        <QuizPicture
          className={styles.picture}
          image={media.image}
          alt={media.alt ?? ''}
          sizes="100vw"
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            naturalHeight > 0 && setLoaded(naturalWidth / naturalHeight)
          }
        />
      )}
      {children(ratio)}
    </div>
  );
}
