import type { Question } from '@/api/generated/quiz';
import { classes } from '@/design/classes';
import { QuizText } from '@/design/QuizText';
import { library } from '@/text/library';
import styles from './QuestionList.module.css';

/** The questions to look through before playing; keys are there only for the owner. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <section>
      <h2 className={styles.title}>{library.questionList}</h2>
      <ol className={styles.list}>
        {questions.map((question) => (
          <li key={question.id} className={styles.question}>
            <QuizText as="h3" className={styles.text}>
              {question.text}
            </QuizText>
            <p className={styles.facts}>
              {library.kinds[question.type]} ·{' '}
              {question.timeLimitSeconds === undefined
                ? library.noLimit
                : library.seconds(question.timeLimitSeconds)}
            </p>
            <Options question={question} />
            {question.explanation && (
              <QuizText as="p" className={styles.explanation}>
                {question.explanation}
              </QuizText>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Shown {
  readonly text: string;
  readonly correct?: boolean;
}

function Options({ question }: { question: Question }) {
  const options: readonly Shown[] = 'options' in question ? question.options : [];
  return (
    <ul className={styles.options}>
      {options.map(({ text, correct }) => (
        <li key={text} className={classes(styles.option, correct && styles.correct)}>
          <QuizText>{text}</QuizText>
          {correct && (
            <span role="img" aria-label={library.correct}>
              ✓
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
