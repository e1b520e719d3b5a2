import { useContext } from 'react';
import { classes } from '@/design/classes';
import { QuizText, TextFormat } from '@/design/QuizText';
import { game } from '@/text/game';
import styles from './Source.module.css';

interface SourceProps {
  readonly className?: string | undefined;
  readonly children: string;
}

/** Where an answer can be looked up. */
export function Source({ className, children }: SourceProps) {
  const isFormatted = useContext(TextFormat) !== undefined;
  return (
    <p className={classes(styles.source, className)} data-fit>
      {game.source}{' '}
      {!isFormatted && isAddress(children) ? (
        <a href={children} target="_blank" rel="noopener noreferrer">
          <QuizText>{children}</QuizText>
        </a>
      ) : (
        <QuizText hasLinks>{children}</QuizText>
      )}
    </p>
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
