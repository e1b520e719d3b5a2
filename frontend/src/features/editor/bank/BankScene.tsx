import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { BankEntry, BankPage, Question, QuestionKind } from '@/api/generated/quiz';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { SelectField, TextField } from '@/design/Field';
import { Loading } from '@/design/Loading';
import { NextPage } from '@/design/NextPage';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { Sheet } from '@/design/Sheet';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { bank } from '@/text/bank';
import { common } from '@/text/common';
import { paging } from '@/text/paging';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import styles from './BankScene.module.css';

interface BankSceneProps {
  readonly found: UseInfiniteQueryResult<InfiniteData<BankPage>>;
  readonly typed: string;
  readonly kind: QuestionKind | undefined;
  /** Of one's own quizzes; none until they are there. */
  readonly tags: readonly string[];
  readonly tag: string | undefined;
  readonly isFiltered: boolean;
  readonly onType: (words: string) => void;
  readonly onKind: (kind: QuestionKind | undefined) => void;
  readonly onTag: (tag: string | undefined) => void;
  readonly onClose: () => void;
  readonly onAdd: (questions: readonly Question[]) => void;
}

/** Chosen ones stay chosen while other words are looked for, in the order they were chosen in. */
export function BankScene(props: BankSceneProps) {
  const { found, typed, kind, tags, tag, isFiltered, onType, onKind, onTag, onClose, onAdd } =
    props;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Question>>(new Map());

  function toggle(key: string, question: Question) {
    const next = new Map(chosen);
    if (!next.delete(key)) {
      next.set(key, question);
    }
    setChosen(next);
  }

  return (
    <Sheet
      title={bank.title}
      done={bank.add(chosen.size)}
      isDoneDisabled={chosen.size === 0}
      onDone={() => onAdd([...chosen.values()])}
      onClose={onClose}
      actions={
        <Button look="quiet" onClick={onClose}>
          {bank.cancel}
        </Button>
      }
    >
      <div className={classes(styles.asked, tags.length > 0 && styles.ofSubjects)}>
        <TextField
          label={bank.search}
          labelHidden
          type="search"
          placeholder={bank.placeholder}
          maxLength={200}
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
        <SelectField
          label={bank.kind}
          labelHidden
          value={kind ?? ''}
          onChange={({ target }) =>
            onKind(target.value === '' ? undefined : (target.value as QuestionKind))
          }
        >
          <option value="">{bank.anyKind}</option>
          {(Object.keys(library.kinds) as QuestionKind[]).map((one) => (
            <option key={one} value={one}>
              {library.kinds[one]}
            </option>
          ))}
        </SelectField>
        {tags.length > 0 && (
          <SelectField
            label={bank.tag}
            labelHidden
            value={tag ?? ''}
            onChange={({ target }) => onTag(target.value === '' ? undefined : target.value)}
          >
            <option value="">{bank.anyTag}</option>
            {tags.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <Found
        found={found}
        isFiltered={isFiltered}
        isChosen={(key) => chosen.has(key)}
        onToggle={toggle}
      />
    </Sheet>
  );
}

interface FoundProps {
  readonly found: UseInfiniteQueryResult<InfiniteData<BankPage>>;
  readonly isFiltered: boolean;
  readonly isChosen: (key: string) => boolean;
  readonly onToggle: (key: string, question: Question) => void;
}

function Found({ found, isFiltered, isChosen, onToggle }: FoundProps) {
  if (found.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(found)) {
    return (
      <div role="alert" className={styles.nothing}>
        <p>
          {bank.failed} {problemText(problemOf(found.error))}
        </p>
        <Button look="secondary" onClick={() => void found.refetch()}>
          {common.retry}
        </Button>
      </div>
    );
  }
  const entries = found.data.pages.flatMap((page) => page.items);
  return (
    <div aria-busy={found.isPlaceholderData} className={styles.found}>
      {entries.length === 0 && !found.hasNextPage && (
        <p className={styles.nothing}>{isFiltered ? bank.nothing : bank.nothingYet}</p>
      )}
      <ul className={styles.questions}>
        {entries.map((entry) => (
          <li key={keyOf(entry)}>
            <Entry
              entry={entry}
              isChosen={isChosen(keyOf(entry))}
              onToggle={() => onToggle(keyOf(entry), entry.question)}
            />
          </li>
        ))}
      </ul>
      <NextPage of={found} more={paging.more} loading={paging.loadingMore} />
    </div>
  );
}

function keyOf({ quizId, question }: BankEntry): string {
  return `${quizId} ${question.id}`;
}

interface EntryProps {
  readonly entry: BankEntry;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Entry({ entry, isChosen, onToggle }: EntryProps) {
  const { question, quizTitle, language } = entry;
  return (
    <label className={styles.entry}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <QuizLanguage value={language}>
        <QuestionTexts format={question.format}>
          <QuizText className={styles.text}>{question.text}</QuizText>
        </QuestionTexts>
      </QuizLanguage>
      <span className={styles.facts}>
        {library.kinds[question.type]} · {bank.from(quizTitle)}
      </span>
    </label>
  );
}
