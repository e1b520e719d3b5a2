import type { MediaView } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { QuizPicture } from '@/questions/QuizPicture';
import styles from './Picture.module.css';

/** The picture of a question, whole, in whatever place it is given. */
export function Picture({
  media,
  className,
}: {
  media: MediaView;
  className?: string | undefined;
}) {
  return (
    <div className={classes(styles.place, className)}>
      <QuizPicture className={styles.picture} {...media} sizes="50vw" />
    </div>
  );
}
