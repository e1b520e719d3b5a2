import { useEffect, useState } from 'react';
import type { QuestionList } from '@/api/generated/session';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { SelectField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { host } from '@/text/host';
import { problemText } from '@/text/problem';
import styles from './JumpFields.module.css';
import type { ReadQuestions } from './useRoomActions';

interface JumpFieldsProps {
  readonly read: ReadQuestions;
  readonly onJump: (question: number) => void;
}

/** A question out of turn, of those that were not asked yet. */
export function JumpFields({ read, onJump }: JumpFieldsProps) {
  const [list, setList] = useState<QuestionList>();
  const [failure, setFailure] = useState<string>();
  const [chosen, setChosen] = useState<number>();

  // What was asked meanwhile does not matter: the room refuses it.
  useEffect(() => {
    let isThere = true;
    read().then(
      (found) => isThere && setList(found),
      (error: unknown) => isThere && setFailure(problemText(problemOf(error))),
    );
    return () => {
      isThere = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (failure) {
    return <Notice>{failure}</Notice>;
  }
  if (!list) {
    return <p className={styles.text}>{host.jumpLoading}</p>;
  }
  const ahead = list.questions.filter(({ playings }) => playings === 0);
  const question = chosen ?? ahead[0]?.index;
  if (question === undefined) {
    return <p className={styles.text}>{host.jumpNone}</p>;
  }
  return (
    <div className={styles.jump}>
      <SelectField
        label={host.jump}
        hint={host.jumpText}
        value={question}
        onChange={({ target }) => setChosen(Number(target.value))}
      >
        {ahead.map(({ index, text }) => (
          <option key={index} value={index}>
            {index + 1}. {text}
          </option>
        ))}
      </SelectField>
      <Button onClick={() => onJump(question)}>{host.jumpAction}</Button>
    </div>
  );
}
