import type { Reveal as RevealPhase } from '@/api/generated/wire';
import { QuizText } from '@/design/QuizText';
import { useFit } from '@/design/useFit';
import type { Moderation } from '@/questions/kind';
import { Source } from '@/questions/Source';
import { Reveal, useRevealLayouts } from '@/questions/stage';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { Picture } from './Picture';
import { pictureOf } from '@/questions/traits';
import styles from './RevealScene.module.css';

interface RevealSceneProps {
  readonly phase: RevealPhase;
  /** How many the quiz has. */
  readonly questions: number;
  readonly moderation: Moderation | undefined;
  /** Who have more time than others, and do not see the key yet. */
  readonly stillAnswering: number;
  readonly isLed: boolean;
}

export function RevealScene({
  phase,
  questions,
  moderation,
  stillAnswering,
  isLed,
}: RevealSceneProps) {
  const { question, answered, players, explanation, source } = phase;
  const fitted = useFit<HTMLDivElement>(useRevealLayouts(phase), phase);
  const picture = pictureOf(question);
  return (
    <div ref={fitted} className={styles.reveal}>
      <div className={styles.ask}>
        <div className={styles.words}>
          <p className={styles.facts}>
            {game.questionOf(question.index, questions)} · {host.answeredBy(answered, players)}
          </p>
          <p className={stillAnswering > 0 ? styles.still : 'visually-hidden'} role="status">
            {stillAnswering > 0 && (
              <>
                <strong>{host.stillAnswer(stillAnswering)}</strong>
                {isLed && <span> {host.stillAnswerText}</span>}
              </>
            )}
          </p>
          <QuizText as="h1" className={styles.text} data-fit>
            {question.text}
          </QuizText>
        </div>
        {picture && <Picture media={picture} className={styles.media} />}
      </div>
      <Reveal phase={phase} moderation={moderation} />
      {explanation && (
        <QuizText as="p" className={styles.explanation} hasLinks data-fit>
          {explanation}
        </QuizText>
      )}
      {source && <Source className={styles.source}>{source}</Source>}
    </div>
  );
}
