import type { Reveal } from '@/api/generated/wire';
import { QuizText } from '@/design/QuizText';
import type { Response } from '@/game/response';
import { Outcome } from '@/questions/play';
import { Source } from '@/questions/Source';
import { Picture } from './Picture';
import { pictureOf } from '@/questions/traits';
import styles from './RevealedAnswers.module.css';

interface RevealedAnswersProps {
  readonly phase: Reveal;
  /** What this player answered. */
  readonly given: Response | undefined;
}

/** What is right, what this player said, and why. */
export function RevealedAnswers({ phase, given }: RevealedAnswersProps) {
  const { question, explanation, source } = phase;
  const picture = pictureOf(question);
  return (
    <div className={styles.answers}>
      <Outcome phase={phase} given={given} />
      {picture && <Picture media={picture} />}
      {explanation && (
        <QuizText as="p" className={styles.explanation} hasLinks>
          {explanation}
        </QuizText>
      )}
      {source && <Source>{source}</Source>}
    </div>
  );
}
