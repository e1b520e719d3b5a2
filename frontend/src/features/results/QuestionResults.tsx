import { useState } from 'react';
import type { Results } from '@/api/generated/session';
import { Button } from '@/design/Button';
import { QuizText } from '@/design/QuizText';
import { Heard } from '@/questions/Heard';
import { Result, takesAnswers } from '@/questions/results';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { mend } from '@/text/mend';
import { results as text } from '@/text/results';
import { MendDialog } from './MendDialog';
import styles from './ResultsPage.module.css';

interface QuestionResultsProps {
  readonly results: Results;
  /** Tells of results that were mended. */
  readonly onMended: (results: Results) => void;
}

export function QuestionResults({ results, onMended }: QuestionResultsProps) {
  const [mending, setMending] = useState<Results['questions'][number]>();
  if (results.questions.length === 0) {
    return null;
  }
  const players = results.players.filter(({ removed }) => !removed).length;
  return (
    <section className={styles.part}>
      <h2>{text.questions}</h2>
      <ol className={styles.questions}>
        {results.questions.map((result) => (
          <li key={`${result.question.index}/${result.playing ?? 1}`} className={styles.question}>
            <QuestionTexts format={result.question.format}>
              <h3>
                {result.question.index + 1}. <QuizText>{result.question.text}</QuizText>
              </h3>
              {result.question.sound && <Heard {...result.question.sound} label={text.sound} />}
              <Result result={result} />
            </QuestionTexts>
            {takesAnswers(result.question.kind) && (
              <p className={styles.facts}>
                {result.skipped ? text.skipped : text.answeredBy(result.answered, players)}
                {result.standing && ` · ${text.standing[result.standing]}`}
              </p>
            )}
            {result.mended?.map(({ what, reason }, index) => (
              // They are only ever added.
              // oxlint-disable-next-line react/no-array-index-key
              <p key={index} className={styles.facts}>
                {text.mended[what]}
                {reason && `: ${reason}`}
              </p>
            ))}
            {isMendable(result) && (
              <Button look="quiet" aria-haspopup="dialog" onClick={() => setMending(result)}>
                {mend.open}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {mending && (
        <QuestionTexts format={mending.question.format}>
          <MendDialog
            sessionId={results.sessionId}
            result={mending}
            onMended={onMended}
            onClose={() => setMending(undefined)}
          />
        </QuestionTexts>
      )}
    </section>
  );
}

/** What was answered by name, and counts by this playing. */
function isMendable({ question, skipped, standing }: Results['questions'][number]): boolean {
  return (
    takesAnswers(question.kind) && !question.anonymous && !skipped && standing !== 'played-again'
  );
}
