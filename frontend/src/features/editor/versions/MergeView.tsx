import { type ReactNode, useMemo, useState } from 'react';
import type { Question, Quiz } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { QuizLanguage } from '@/design/QuizText';
import { formatDate } from '@/text/choose';
import { versions } from '@/text/versions';
import { type AnyQuestionForm, draftOf, formOf, type QuizForm } from '../form';
import type { Meeting } from '../useMerge';
import { Comparison, DetailValue } from './Comparison';
import type { Written } from './compare';
import { type Choices, type Conflict, merged, type Side } from './merge';
import styles from './MergeView.module.css';
import { WrittenQuestion } from './WrittenQuestion';

interface MergeViewProps {
  readonly meeting: Meeting;
  readonly mine: QuizForm;
  readonly isSaving: boolean;
  readonly onSave: (form: QuizForm) => void;
  readonly onLeave: () => void;
}

/** Two have written in one quiz: what does not touch is brought together, the rest is chosen. */
export function MergeView({ meeting, mine, isSaving, onSave, onLeave }: MergeViewProps) {
  const { base, theirs, saved } = meeting;
  const [choices, setChoices] = useState<Choices>({});
  const merge = useMemo(
    () => merged(base && formOf({ ...withoutParts(theirs), ...base }), mine, formOf(theirs)),
    [base, theirs, mine],
  );
  const { conflicts } = merge;
  const open = conflicts.filter(({ id }) => choices[id] === undefined).length;
  const who = saved?.savedBy ?? versions.somebody;
  return (
    <main className={styles.page} aria-labelledby="merge-title">
      <header className={styles.head}>
        <h2 id="merge-title" className={styles.title}>
          {versions.merge.title}
        </h2>
        <p>{versions.merge.lead(who, formatDate(theirs.updatedAt))}</p>
        <p role="status">{versions.merge.conflicts(conflicts.length, open)}</p>
      </header>
      {conflicts.length > 0 && (
        <ol className={styles.conflicts}>
          {conflicts.map((conflict) => (
            <Choosing
              key={conflict.id}
              conflict={conflict}
              mine={mine}
              theirs={formOf(theirs)}
              who={who}
              chosen={choices[conflict.id]}
              onChoose={(side) => setChoices({ ...choices, [conflict.id]: side })}
            />
          ))}
        </ol>
      )}
      {base && (
        <details className={styles.theirs}>
          <summary>{versions.merge.changedBy(who)}</summary>
          <Comparison before={base} after={theirs} />
        </details>
      )}
      <footer className={styles.actions}>
        <Button look="secondary" onClick={onLeave}>
          {versions.merge.leave}
        </Button>
        <Button disabled={isSaving || open > 0} onClick={() => onSave(merge.form(choices))}>
          {isSaving ? versions.merge.saving : versions.merge.save}
        </Button>
      </footer>
    </main>
  );
}

/** What a version may lack it does not take from the quiz of now. */
function withoutParts(quiz: Quiz): Quiz {
  const { cover: _cover, licence: _licence, source: _source, sourceUrl: _url, ...rest } = quiz;
  return rest;
}

interface ChoosingProps {
  readonly conflict: Conflict;
  readonly mine: QuizForm;
  readonly theirs: QuizForm;
  readonly who: string;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function Choosing({ conflict, mine, theirs, who, chosen, onChoose }: ChoosingProps) {
  const sides = [
    { side: 'mine', name: versions.merge.mine, form: mine },
    { side: 'theirs', name: versions.merge.theirs(who), form: theirs },
  ] as const;
  return (
    <li>
      <fieldset className={styles.conflict}>
        <legend className={styles.legend}>{titleOf(conflict, mine, theirs)}</legend>
        <div className={styles.sides}>
          {sides.map(({ side, name, form }) => (
            <div key={side} className={classes(styles.side, chosen === side && styles.chosen)}>
              <label className={styles.name}>
                <input
                  type="radio"
                  name={conflict.id}
                  checked={chosen === side}
                  onChange={() => onChoose(side)}
                />
                {name}
              </label>
              <QuizLanguage value={form.language}>
                <SideValue conflict={conflict} side={side} form={form} />
              </QuizLanguage>
            </div>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

function titleOf(conflict: Conflict, mine: QuizForm, theirs: QuizForm): string {
  switch (conflict.about) {
    case 'detail':
      return versions.detail[conflict.detail];
    case 'order':
      return versions.merge.order;
    case 'question': {
      const [form, question] = conflict.mine ? [mine, conflict.mine] : [theirs, conflict.theirs];
      return versions.question(form.questions.findIndex(({ key }) => key === question?.key) + 1);
    }
  }
}

interface SideValueProps {
  readonly conflict: Conflict;
  readonly side: Side;
  readonly form: QuizForm;
}

function SideValue({ conflict, side, form }: SideValueProps): ReactNode {
  switch (conflict.about) {
    case 'detail':
      return <DetailValue quiz={writtenOf(form)} detail={conflict.detail} />;
    case 'order':
      return (
        <ol className={styles.order}>
          {form.questions.map(({ key, text }) => (
            <li key={key}>{text || versions.merge.untitled}</li>
          ))}
        </ol>
      );
    case 'question': {
      const question = conflict[side];
      return question ? (
        <WrittenQuestion question={shownOf(question, form)} />
      ) : (
        <p className={styles.removed}>{versions.merge.removed}</p>
      );
    }
  }
}

function writtenOf(form: QuizForm): Written {
  return { ...draftOf(form), questions: [] } as unknown as Written;
}

/** As it would be saved. */
function shownOf(question: AnyQuestionForm, form: QuizForm): Question {
  const [draft] = draftOf({ ...form, questions: [question] }).questions;
  return { points: 'normal', ...draft, id: question.key } as Question;
}
