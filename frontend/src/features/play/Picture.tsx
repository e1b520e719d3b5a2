import { useContext, useState } from 'react';
import type { MediaView } from '@/api/generated/wire';
import { pictureAddress } from '@/api/site';
import { Lightbox } from '@/design/Lightbox';
import { QuizLanguage } from '@/design/QuizText';
import { play } from '@/text/play';
import styles from './Picture.module.css';

/** The picture of a question, whole; a tap shows it as large as the screen. */
export function Picture({ media }: { media: MediaView }) {
  const [isLarge, setLarge] = useState(false);
  const language = useContext(QuizLanguage);
  const picture = (
    <img src={pictureAddress(media.image)} alt={media.alt} lang={language} dir="auto" />
  );
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        aria-haspopup="dialog"
        onClick={() => setLarge(true)}
      >
        {picture}
        <span className={styles.hint}>{play.enlarge}</span>
      </button>
      {isLarge && (
        <Lightbox label={media.alt} close={play.shrink} onClose={() => setLarge(false)}>
          {picture}
        </Lightbox>
      )}
    </>
  );
}
