import type { ReactNode } from 'react';
import type { Version, VersionSummary } from '@/api/generated/quiz';
import { Button, ButtonLink } from '@/design/Button';
import { SelectField } from '@/design/Field';
import { Loading } from '@/design/Loading';
import { formatDate } from '@/text/choose';
import { common } from '@/text/common';
import { versions } from '@/text/versions';
import { Comparison } from './Comparison';
import styles from './VersionsScene.module.css';

interface VersionsSceneProps {
  readonly quizId: string;
  /** The newest first. */
  readonly items: readonly VersionSummary[];
  readonly most: number;
  /** Once they are there. */
  readonly shown: Version | undefined;
  readonly against: Version | undefined;
  /** Whether there is none to compare it with. */
  readonly isAlone: boolean;
  readonly onShow: (version: number) => void;
  readonly onAgainst: (version: number) => void;
  readonly onOlder?: (() => void) | undefined;
  readonly isRestoring: boolean;
  readonly onRestore: (version: number) => void;
  /** What is to be said. */
  readonly children?: ReactNode;
}

export function VersionsScene(props: VersionsSceneProps) {
  const { quizId, items, most, shown, against, isAlone, children } = props;
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{versions.title}</h1>
          {items[0] && <p className={styles.of}>{versions.of(items[0].title)}</p>}
        </div>
        <ButtonLink to={`/quizzes/${quizId}/edit`} look="secondary">
          {versions.back}
        </ButtonLink>
      </header>
      <p className={styles.lead}>{versions.lead(most)}</p>
      <div className={styles.page}>
        <VersionList {...props} />
        <section className={styles.changes} aria-live="polite">
          {children}
          {shown ? (
            <>
              <Choice {...props} shown={shown} />
              {isAlone ? (
                <p>{versions.onlyOne}</p>
              ) : against ? (
                <Compared one={shown} other={against} />
              ) : (
                <Loading label={common.loading} />
              )}
            </>
          ) : (
            <Loading label={common.loading} />
          )}
        </section>
      </div>
    </>
  );
}

function VersionList({ items, shown, onShow, onOlder }: VersionsSceneProps) {
  return (
    <nav aria-label={versions.list} className={styles.list}>
      <ol className={styles.versions}>
        {items.map((item, index) => (
          <li key={item.version}>
            <button
              type="button"
              className={styles.version}
              aria-current={item.version === shown?.version}
              onClick={() => onShow(item.version)}
            >
              <span className={styles.number}>
                {versions.version(item.version)}
                {index === 0 && <span className={styles.now}>{versions.now}</span>}
              </span>
              <span>
                {versions.by(item.savedBy ?? versions.somebody, formatDate(item.savedAt))}
              </span>
              <span>
                {item.restoredFrom === undefined
                  ? versions.questions(item.questionCount)
                  : versions.restoredFrom(item.restoredFrom)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {onOlder && (
        <Button look="quiet" wide onClick={onOlder}>
          {versions.older}
        </Button>
      )}
    </nav>
  );
}

interface ChoiceProps extends VersionsSceneProps {
  readonly shown: Version;
}

function Choice({
  items,
  shown,
  against,
  isAlone,
  onAgainst,
  isRestoring,
  onRestore,
}: ChoiceProps) {
  const isNow = shown.version === items[0]?.version;
  return (
    <div className={styles.choice}>
      {!isAlone && (
        <SelectField
          label={versions.against}
          value={against?.version ?? ''}
          onChange={(event) => onAgainst(Number(event.target.value))}
        >
          {items
            .filter(({ version }) => version !== shown.version)
            .map(({ version, savedAt }) => (
              <option key={version} value={version}>
                {`${versions.version(version)}, ${formatDate(savedAt)}`}
              </option>
            ))}
        </SelectField>
      )}
      {!isNow && (
        <div className={styles.restore}>
          <Button disabled={isRestoring} onClick={() => onRestore(shown.version)}>
            {isRestoring ? versions.restoring : versions.restore}
          </Button>
          <p className={styles.hint}>{versions.restoreHint}</p>
        </div>
      )}
    </div>
  );
}

function Compared({ one, other }: { one: Version; other: Version }) {
  const [before, after] = one.version < other.version ? [one, other] : [other, one];
  return (
    <>
      <h2 className={styles.heading}>{versions.heading(before.version, after.version)}</h2>
      <Comparison before={before} after={after} />
    </>
  );
}
