import { type CSSProperties, type ReactNode, useContext, useState } from 'react';
import { pictureAddress } from '@/api/site';
import { classes } from '@/design/classes';
import { QuizLanguage } from '@/design/QuizText';
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
  const language = useContext(QuizLanguage);
  const [ratio, setRatio] = useState(USUAL);
  return (
    <div
      className={classes(styles.board, className)}
      style={{ '--ratio': ratio } as CSSProperties}
      data-board
    >
      {media?.image && (
        <img
          className={styles.picture}
          src={pictureAddress(media.image)}
          alt={media.alt ?? ''}
          lang={language}
          dir="auto"
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            naturalHeight > 0 && setRatio(naturalWidth / naturalHeight)
          }
        />
      )}
      {children(ratio)}
    </div>
  );
}
