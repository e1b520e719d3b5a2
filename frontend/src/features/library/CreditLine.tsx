import { Link } from 'wouter';
import type { Credit, Quiz } from '@/api/generated/quiz';
import { QuizText } from '@/design/QuizText';
import { licences } from '@/text/licences';
import { shelves } from '@/text/shelves';
import { isShareAlike } from './LicenceLine';
import styles from './QuizPage.module.css';

/** Whom a quiz is of, where it is a copy. */
export function CreditLine({ quiz: { basedOn, origin, editable } }: { quiz: Quiz }) {
  const asked = [basedOn, origin].map((credit) => credit?.licence).find(isShareAlike);
  return (
    basedOn && (
      <p className={styles.facts}>
        {shelves.basedOn} <Source credit={basedOn} />
        {origin && (
          <>
            {', '}
            {shelves.origin} <Source credit={origin} />
          </>
        )}
        {editable && asked && (
          <>
            {'. '}
            {licences.shareAlike(licences.names[asked])}
          </>
        )}
      </p>
    )
  );
}

function Source({ credit: { id, title, author, licence } }: { credit: Credit }) {
  return (
    <>
      <Link to={`/quizzes/${id}`}>
        <QuizText>{title}</QuizText>
      </Link>{' '}
      {author === undefined ? shelves.somebody : shelves.byAuthor(author)}
      {licence !== undefined && ` ${licences.was(licences.names[licence])}`}
    </>
  );
}
