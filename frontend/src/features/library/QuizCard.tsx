import { Link } from 'wouter';
import type { QuizSummary } from '@/api/generated/quiz';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { imports } from '@/text/imports';
import { library } from '@/text/library';
import { Cover } from './Cover';
import styles from './QuizCard.module.css';
import { playsText } from './playsText';

interface QuizCardProps {
  readonly quiz: QuizSummary;
  /** Whether it has just come into the library. */
  readonly isFresh?: boolean;
}

export function QuizCard({ quiz, isFresh = false }: QuizCardProps) {
  return (
    <QuizLanguage value={quiz.language}>
      <article className={styles.card}>
        <Cover id={quiz.id} cover={quiz.cover} />
        <div className={styles.body}>
          <h2 className={styles.title}>
            <Link to={`/quizzes/${quiz.id}`} className={styles.link}>
              <QuizText>{quiz.title}</QuizText>
            </Link>
          </h2>
          {quiz.description && (
            <QuizText as="p" className={styles.description}>
              {quiz.description}
            </QuizText>
          )}
          <p className={styles.facts}>
            {library.questions(quiz.questionCount)} · {playsText(quiz.plays)} ·{' '}
            {library.by(quiz.ownerName)}
          </p>
          <p className={styles.tags}>
            {isFresh && <span className={styles.fresh}>{imports.fresh}</span>}
            {quiz.visibility === 'private' && (
              <span className={styles.private}>{library.private}</span>
            )}
            {quiz.tags.slice(0, 4).map((tag) => (
              <bdi key={tag}>{tag}</bdi>
            ))}
          </p>
        </div>
      </article>
    </QuizLanguage>
  );
}
