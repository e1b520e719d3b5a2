import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { QuizSummary } from '@/api/generated/quiz';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { imports } from '@/text/imports';
import { library } from '@/text/library';
import { licences } from '@/text/licences';
import { sharing } from '@/text/sharing';
import { Cover } from './Cover';
import styles from './QuizCard.module.css';
import { playsText } from './playsText';

interface QuizCardProps {
  readonly quiz: QuizSummary;
  /** Whether it has just come into the library. */
  readonly isFresh?: boolean;
  /** Whether it can be opened no more. */
  readonly isGone?: boolean;
  /** What else there is to know about it, in a few words. */
  readonly sign?: string | undefined;
  /** What stands above the card. */
  readonly children?: ReactNode;
}

export function QuizCard({ quiz, isFresh = false, isGone, sign, children }: QuizCardProps) {
  return (
    <QuizLanguage value={quiz.language}>
      <article className={styles.card}>
        <Cover id={quiz.id} cover={quiz.cover} />
        <div className={styles.body}>
          <h2 className={styles.title}>
            {isGone ? (
              <QuizText>{quiz.title}</QuizText>
            ) : (
              <Link to={`/quizzes/${quiz.id}`} className={styles.link}>
                <QuizText>{quiz.title}</QuizText>
              </Link>
            )}
          </h2>
          {quiz.description && (
            <QuizText as="p" className={styles.description}>
              {quiz.description}
            </QuizText>
          )}
          <p className={styles.facts}>
            {library.questions(quiz.questionCount)} · {playsText(quiz.plays)} ·{' '}
            {library.by(quiz.ownerName)}
            {quiz.licence !== undefined && (
              <>
                {' · '}
                <span className={styles.licence}>{licences.names[quiz.licence]}</span>
              </>
            )}
          </p>
          <p className={styles.tags}>
            {isFresh && <span className={styles.fresh}>{imports.fresh}</span>}
            {sign && <span className={styles.sign}>{sign}</span>}
            {quiz.role && <span className={styles.private}>{sharing.signs[quiz.role]}</span>}
            {quiz.visibility === 'private' && !quiz.role && (
              <span className={styles.private}>{library.private}</span>
            )}
            {quiz.visibility === 'link' && <span className={styles.private}>{library.byLink}</span>}
            {quiz.tags.slice(0, 4).map((tag) => (
              <bdi key={tag}>{tag}</bdi>
            ))}
          </p>
        </div>
        {children}
      </article>
    </QuizLanguage>
  );
}
