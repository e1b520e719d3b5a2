import { useState } from 'react';
import { play } from '@/text/play';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps } from '../kind';
import { SendButton } from '../SendButton';
import type { ChoiceKind } from './choices';
import { looksOf } from './looks';
import { OptionButtons } from './OptionButtons';
import { shuffled } from '../shuffled';

/** One tap answers; where several may be right, they are marked and sent together. */
export function Answer<K extends ChoiceKind>({
  question,
  given,
  isOpen,
  settings,
  seed = '',
  status,
  onAnswer,
}: AnswerProps<K>) {
  const [marked, setMarked] = useState<readonly number[]>([]);
  const isMultiple = question.kind === 'multiple' || question.several === true;

  function choose(option: number) {
    if (!isMultiple) {
      send([option]);
    } else if (marked.includes(option)) {
      setMarked(marked.filter((other) => other !== option));
    } else {
      setMarked([...marked, option].toSorted((a, b) => a - b));
    }
  }

  function send(options: readonly number[]) {
    onAnswer({ kind: question.kind, options: [...options] });
  }

  return (
    <>
      <OptionButtons
        options={looksOf(question)}
        order={
          settings?.shuffleOptions && question.kind !== 'true-false'
            ? shuffled(question.options.length, seed)
            : undefined
        }
        shapesOnly={settings?.shapesOnly}
        chosen={given?.options ?? marked}
        isOpen={isOpen}
        isMultiple={isMultiple}
        onChoose={choose}
      />
      <AnswerFoot>
        {status}
        {isMultiple && (
          <SendButton isOpen={isOpen} isFit={marked.length > 0} onSend={() => send(marked)}>
            {play.send((given?.options ?? marked).length)}
          </SendButton>
        )}
      </AnswerFoot>
    </>
  );
}
