import type { Question } from '@/api/generated/quiz';
import { library } from '@/text/library';
import { QuestionItem } from './QuestionItem';
import styles from './QuestionList.module.css';

/** The questions to look through before playing. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <section>
      <h2 className={styles.title}>{library.questionList}</h2>
      <ol className={styles.list}>
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ol>
    </section>
  );
}
