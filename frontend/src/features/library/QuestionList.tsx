import type { Question } from '@/api/generated/quiz';
import { QuizText } from '@/design/QuizText';
import { Key, takesAnswers } from '@/questions/library';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { Source } from '@/questions/Source';
import { formatNumber } from '@/text/choose';
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
            <QuestionTexts format={question.format}>
              <QuizText as="h3" className={styles.text}>
                {question.text}
              </QuizText>
              <p className={styles.facts}>{factsOf(question).join(' · ')}</p>
              <Key question={question} />
              {question.explanation && (
                <QuizText as="p" className={styles.explanation} hasLinks>
                  {question.explanation}
                </QuizText>
              )}
              {question.source && <Source>{question.source}</Source>}
            </QuestionTexts>
          </li>
        ))}
      </ol>
    </section>
  );
}

function factsOf({ type, timeLimitSeconds, readingSeconds, points }: Question): readonly string[] {
  const kind = library.kinds[type];
  return takesAnswers(type)
    ? [
        kind,
        timeLimitSeconds === undefined ? library.noLimit : library.seconds(timeLimitSeconds),
        ...(readingSeconds ? [library.reading(readingSeconds)] : []),
        ...(typeof points === 'number' ? [library.worth(formatNumber(points))] : []),
        ...(points === 'double' ? [library.double] : []),
      ]
    : [kind];
}
