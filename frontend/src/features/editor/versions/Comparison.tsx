import { languageName } from '@/text/languageName';
import type { ReactNode } from 'react';
import { classes } from '@/design/classes';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { QuizPicture } from '@/questions/QuizPicture';
import { editor } from '@/text/editor';
import { licences } from '@/text/licences';
import { versions } from '@/text/versions';
import { compared, type Detail, type QuestionChange, type Written } from './compare';
import styles from './Comparison.module.css';
import { WrittenQuestion } from './WrittenQuestion';

interface ComparisonProps {
  readonly before: Written;
  readonly after: Written;
}

/** What has become of a quiz, each change with what was and what is. */
export function Comparison({ before, after }: ComparisonProps) {
  const { details, questions, unchanged } = compared(before, after);
  if (details.length === 0 && questions.length === 0) {
    return <p>{versions.same}</p>;
  }
  return (
    <ol className={styles.changes}>
      {details.map((detail) => (
        <Change key={detail} title={versions.detail[detail]} kind="changed">
          <Beside
            before={<DetailValue quiz={before} detail={detail} />}
            after={<DetailValue quiz={after} detail={detail} />}
          />
        </Change>
      ))}
      {questions.map((change) => (
        <Change key={change.id} title={titleOf(change)} kind={kindOf(change)}>
          <QuestionSides change={change} before={before.language} after={after.language} />
        </Change>
      ))}
      {unchanged > 0 && <li className={styles.unchanged}>{versions.unchanged(unchanged)}</li>}
    </ol>
  );
}

interface SidesProps {
  readonly change: QuestionChange;
  /** Languages of the two quizzes. */
  readonly before: string;
  readonly after: string;
}

function QuestionSides({ change, ...languages }: SidesProps) {
  const before = change.before && (
    <QuizLanguage value={languages.before}>
      <WrittenQuestion question={change.before.question} />
    </QuizLanguage>
  );
  const after = change.after && (
    <QuizLanguage value={languages.after}>
      <WrittenQuestion question={change.after.question} />
    </QuizLanguage>
  );
  if (!before || !after || change.parts.length === 0) {
    return <div className={styles.side}>{after ?? before}</div>;
  }
  return (
    <>
      <p className={styles.parts}>{versions.changed(partNames(change.parts))}</p>
      <Beside before={before} after={after} />
    </>
  );
}

function titleOf({ before, after, isMoved }: QuestionChange): string {
  return isMoved && before && after
    ? versions.moved(before.index + 1, after.index + 1)
    : versions.question(((after ?? before)?.index ?? 0) + 1);
}

type ChangeKind = keyof typeof versions.kinds;

function kindOf({ before, after, parts }: QuestionChange): ChangeKind {
  return !before ? 'added' : !after ? 'removed' : parts.length > 0 ? 'changed' : 'moved';
}

/** Whatever else a question has is about its answers. */
export function partNames(parts: readonly string[]): readonly string[] {
  const known: Readonly<Record<string, string>> = versions.parts;
  return [...new Set(parts.map((part) => known[part] ?? versions.parts.answers))];
}

interface ChangeProps {
  readonly title: string;
  readonly kind: ChangeKind;
  readonly children: ReactNode;
}

function Change({ title, kind, children }: ChangeProps) {
  return (
    <li className={styles.change}>
      <h3 className={styles.head}>
        {title} <span className={classes(styles.kind, styles[kind])}>{versions.kinds[kind]}</span>
      </h3>
      {children}
    </li>
  );
}

interface BesideProps {
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** Two states side by side, or below each other where there is no room. */
export function Beside({ before, after }: BesideProps) {
  return (
    <div className={styles.beside}>
      <section className={styles.side}>
        <p className={styles.when}>{versions.before}</p>
        {before}
      </section>
      <section className={classes(styles.side, styles.after)}>
        <p className={styles.when}>{versions.after}</p>
        {after}
      </section>
    </div>
  );
}

/** One of the facts about a quiz. */
export function DetailValue({ quiz, detail }: { quiz: Written; detail: Detail }) {
  if (detail === 'cover') {
    return quiz.cover ? (
      <QuizPicture className={styles.picture} {...quiz.cover} sizes="12rem" loading="lazy" />
    ) : (
      <p className={styles.nothing}>{versions.nothing}</p>
    );
  }
  const text = detailText(quiz, detail);
  return text === '' ? (
    <p className={styles.nothing}>{versions.nothing}</p>
  ) : (
    <QuizLanguage value={quiz.language}>
      <QuizText as="p" className={styles.value}>
        {text}
      </QuizText>
    </QuizLanguage>
  );
}

function detailText(quiz: Written, detail: Exclude<Detail, 'cover'>): string {
  switch (detail) {
    case 'visibility':
      return editor.visibilities[quiz.visibility];
    case 'tags':
      return quiz.tags.join(', ');
    case 'language':
      return languageName(quiz.language);
    case 'licence':
      return quiz.licence === undefined ? '' : licences.names[quiz.licence];
    case 'source':
    case 'sourceUrl':
      return quiz[detail] ?? '';
    case 'title':
    case 'description':
      return quiz[detail];
  }
}
