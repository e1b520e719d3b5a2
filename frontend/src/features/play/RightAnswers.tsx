import type { Reveal } from '@/api/generated/wire';
import { OptionFace } from '@/design/OptionFace';
import { optionColour } from '@/design/options';
import { play } from '@/text/play';
import styles from './RightAnswers.module.css';

export function RightAnswers({ phase }: { phase: Reveal }) {
  const { correct, question, explanation } = phase;
  return (
    <div className={styles.answers}>
      {correct.length > 0 && (
        <>
          <h2 className={styles.title}>
            {correct.length === 1 ? play.answerWas : play.answersWere}
          </h2>
          <ul className={styles.list}>
            {correct.map((index) => (
              <li key={index} className={styles.answer} style={{ background: optionColour(index) }}>
                <OptionFace index={index} text={question.options[index] ?? ''} />
              </li>
            ))}
          </ul>
        </>
      )}
      {explanation && <p className={styles.explanation}>{explanation}</p>}
    </div>
  );
}
