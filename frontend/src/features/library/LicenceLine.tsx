import type { Licence } from '@/api/generated/quiz';
import { QuizText } from '@/design/QuizText';
import { licences } from '@/text/licences';
import styles from './QuizPage.module.css';

interface LicenceLineProps {
  readonly licence?: Licence | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
}

/** On what terms a quiz may be used and where it is from, where its author says so. */
export function LicenceLine({ licence, source, sourceUrl }: LicenceLineProps) {
  if (licence === undefined && source === undefined && sourceUrl === undefined) {
    return null;
  }
  return (
    <p className={styles.terms}>
      {licence !== undefined && (
        <span>
          {licences.licence}: <LicenceName licence={licence} />
        </span>
      )}
      {(source ?? sourceUrl) !== undefined && (
        <span>
          {licences.source}:{' '}
          {sourceUrl === undefined ? (
            <QuizText>{source ?? ''}</QuizText>
          ) : (
            <a href={sourceUrl} target="_blank" rel="noopener noreferrer nofollow">
              <QuizText>{source ?? sourceUrl}</QuizText>
            </a>
          )}
          {source !== undefined && sourceUrl !== undefined && ` (${hostOf(sourceUrl)})`}
        </span>
      )}
    </p>
  );
}

/** Where a link leads is seen before it is followed. */
function hostOf(address: string): string {
  return /^https:\/\/([^/?#]*)/i.exec(address)?.[1] ?? address;
}

function LicenceName({ licence }: { licence: Licence }) {
  const deed = deedOf(licence);
  const name = licences.names[licence];
  return deed === undefined ? (
    name
  ) : (
    <a href={deed} target="_blank" rel="license noopener noreferrer">
      {name}
    </a>
  );
}

function deedOf(licence: Licence): string | undefined {
  if (licence === 'CC0-1.0') {
    return 'https://creativecommons.org/publicdomain/zero/1.0/';
  }
  const parts = /^CC-(.+)-4\.0$/.exec(licence)?.[1]?.toLowerCase();
  return parts && `https://creativecommons.org/licenses/${parts}/4.0/`;
}

export function isShareAlike(licence: Licence | undefined): boolean {
  return licence === 'CC-BY-SA-4.0' || licence === 'CC-BY-NC-SA-4.0';
}
