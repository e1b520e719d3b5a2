import { Link } from 'react-router';
import type { QuizSummary } from '@/api/generated/quiz';
import { library } from '@/text/library';
import { Cover } from './Cover';
import styles from './QuizCard.module.css';
import { playsText } from './playsText';

export function QuizCard({ quiz }: { quiz: QuizSummary }) {
  return (
    <article className={styles.card}>
      <Cover id={quiz.id} cover={quiz.cover} />
      <div className={styles.body}>
        <h2 className={styles.title}>
          <Link to={`/quizzes/${quiz.id}`} className={styles.link} lang={quiz.language}>
            {quiz.title}
          </Link>
        </h2>
        {quiz.description && <p className={styles.description}>{quiz.description}</p>}
        <p className={styles.facts}>
          {library.questions(quiz.questionCount)} · {playsText(quiz.plays)} ·{' '}
          {library.by(quiz.ownerName)}
        </p>
        <p className={styles.tags}>
          {quiz.visibility === 'private' && (
            <span className={styles.private}>{library.private}</span>
          )}
          {quiz.tags.slice(0, 4).map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </p>
      </div>
    </article>
  );
}
