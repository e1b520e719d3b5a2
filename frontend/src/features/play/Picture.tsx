import { useState } from 'react';
import type { MediaView } from '@/api/generated/wire';
import { Lightbox } from '@/design/Lightbox';
import { QuizPicture } from '@/questions/QuizPicture';
import { play } from '@/text/play';
import styles from './Picture.module.css';

/** As wide as its height lets it be: see the styles. */
const besideOptions = (ratio: number) =>
  `min(100vw, ${ratio.toFixed(2)} * clamp(5.5rem, 20vh, 14rem))`;

/** The picture of a question, whole; a tap shows it as large as the screen. */
export function Picture({ media }: { media: MediaView }) {
  const [isLarge, setLarge] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        aria-haspopup="dialog"
        onClick={() => setLarge(true)}
      >
        <QuizPicture {...media} sizes={besideOptions} />
        <span className={styles.hint}>{play.enlarge}</span>
      </button>
      {isLarge && (
        <Lightbox label={media.alt} close={play.shrink} onClose={() => setLarge(false)}>
          <QuizPicture {...media} sizes="100vw" />
        </Lightbox>
      )}
    </>
  );
}
