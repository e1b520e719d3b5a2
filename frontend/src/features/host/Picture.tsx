import { useContext } from 'react';
import type { MediaView } from '@/api/generated/wire';
import { pictureAddress } from '@/api/site';
import { classes } from '@/design/classes';
import { QuizLanguage } from '@/design/QuizText';
import styles from './Picture.module.css';

/** The picture of a question, whole, in whatever place it is given. */
export function Picture({
  media,
  className,
}: {
  media: MediaView;
  className?: string | undefined;
}) {
  const language = useContext(QuizLanguage);
  return (
    <div className={classes(styles.place, className)}>
      <img
        className={styles.picture}
        src={pictureAddress(media.image)}
        alt={media.alt}
        lang={language}
        dir="auto"
      />
    </div>
  );
}
