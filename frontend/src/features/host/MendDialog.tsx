import { useState } from 'react';
import type { Reveal } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { QuizText } from '@/design/QuizText';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { type Choice, Choices } from './Choices';
import styles from './MendDialog.module.css';
import type { RoomActions } from './useRoomActions';

interface MendDialogProps {
  readonly phase: Reveal;
  readonly actions: RoomActions;
  readonly onClose: () => void;
}

/** What a host does when something was wrong with the question that is revealed. */
export function MendDialog({ phase, actions, onClose }: MendDialogProps) {
  const { index } = phase.question;
  const choices: readonly Choice[] = [
    [host.replay, host.replayText, () => actions.replay(phase.question)],
    [host.voidIt, host.voidText, () => actions.correct(index, { void: true })],
  ];
  return (
    <Dialog
      title={host.mendTitle}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {common.cancel}
        </Button>
      }
    >
      <Options phase={phase} actions={actions} onClose={onClose} />
      <Choices choices={phase.void ? choices.slice(0, 1) : choices} onClose={onClose} />
    </Dialog>
  );
}

/** Which options are right, where there are some to choose from. */
function Options({ phase, actions, onClose }: MendDialogProps) {
  const { question } = phase;
  const [right, setRight] = useState<readonly number[]>('counts' in phase ? phase.correct : []);
  if (!('counts' in phase) || !('options' in question) || phase.correct.length === 0) {
    return null;
  }
  // Of a question with one right answer, another one can be accepted as well.
  const takesOne = question.kind === 'true-false';
  const toggled = (option: number) =>
    takesOne
      ? [option]
      : right.includes(option)
        ? right.filter((other) => other !== option)
        : [...right, option];
  const isChanged = right.toSorted().join() !== phase.correct.toSorted().join();
  return (
    <fieldset className={styles.key}>
      <legend>{host.rightAnswer}</legend>
      {question.options.map((text, option) => (
        <label key={text} className={styles.option}>
          <input
            type={takesOne ? 'radio' : 'checkbox'}
            name="right"
            checked={right.includes(option)}
            onChange={() => setRight(toggled(option))}
          />
          <QuizText as="span">{text}</QuizText>
        </label>
      ))}
      <Button
        disabled={right.length === 0 || (!isChanged && !phase.void)}
        onClick={() => {
          actions.correct(question.index, {
            options: question.options.map((_, option) => ({ correct: right.includes(option) })),
          });
          onClose();
        }}
      >
        {host.correctKey}
      </Button>
      <p className={styles.text}>{host.correctKeyText}</p>
    </fieldset>
  );
}
