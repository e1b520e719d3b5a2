import { mediaAddress } from '@/api/site';
import { QuizText } from '@/design/QuizText';
import styles from './Heard.module.css';

interface HeardProps {
  readonly sound: string;
  readonly transcript: string;
  readonly label: string;
}

/** A sound to be heard in a list; nothing of it is loaded before somebody wants to hear it. */
export function Heard({ sound, transcript, label }: HeardProps) {
  return (
    <figure className={styles.sound}>
      {/* What is heard stands below in words. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio controls preload="none" aria-label={label} src={mediaAddress(sound)} />
      <figcaption>
        <QuizText as="p" isPlain>
          {transcript}
        </QuizText>
      </figcaption>
    </figure>
  );
}
