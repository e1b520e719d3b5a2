import { isolated } from '@/text/isolated';
import { text } from '@/text/kinds/text';
import type { AnswerProps, OutcomeProps } from '../kind';
import { Told } from '../Told';
import { TypedAnswer } from '../TypedAnswer';

/** A field to type in. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'text'>) {
  return (
    <TypedAnswer
      label={text.yours}
      send={text.send}
      maxLength={question.maxLength}
      given={given?.text}
      isOpen={isOpen}
      status={status}
      isFit={(typed) => typed.trim() !== ''}
      onSend={(typed) => onAnswer({ kind: 'text', text: typed })}
    />
  );
}

/** The right spelling, and what this player wrote. */
export function Outcome({ phase, given }: OutcomeProps<'text'>) {
  const [first = '', ...others] = [...phase.accepted, ...(phase.byHost ?? [])];
  return (
    <>
      <Told
        title={text.accepted}
        words={first}
        more={
          others.length > 0 ? `${text.alsoAccepted}: ${others.map(isolated).join(', ')}` : undefined
        }
        isRight
      />
      {given && <Told title={text.youWrote} words={given.text} />}
    </>
  );
}
