import { useState } from 'react';
import type { QuestionOpen } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { type Outbox, pendingAnswer, refusedAnswer } from '@/game/outbox';
import type { RoomView } from '@/game/roomView';
import { CountdownBar } from '@/live/CountdownBar';
import { play } from '@/text/play';
import { AnswerStatus } from './AnswerStatus';
import { OptionButtons } from './OptionButtons';
import { QuestionBox } from './QuestionBox';
import styles from './QuestionScene.module.css';

interface QuestionSceneProps {
  readonly view: RoomView;
  readonly phase: QuestionOpen;
  readonly outbox: Outbox;
  readonly onAnswer: (question: number, options: readonly number[]) => void;
}

export function QuestionScene({ view, phase, outbox, onAnswer }: QuestionSceneProps) {
  const { question } = phase;
  const [marked, setMarked] = useState<readonly number[]>([]);
  const saved = view.you?.answer?.question === question.index ? view.you.answer : undefined;
  const sent = pendingAnswer(outbox, question.index);
  const refused = refusedAnswer(outbox, question.index);
  const isOpen = !saved && !sent && !refused;
  const isMultiple = question.kind === 'multiple';

  function choose(option: number) {
    if (!isMultiple) {
      onAnswer(question.index, [option]);
    } else if (marked.includes(option)) {
      setMarked(marked.filter((other) => other !== option));
    } else {
      setMarked([...marked, option].toSorted((a, b) => a - b));
    }
  }

  return (
    <>
      {view.countdown && (
        <CountdownBar countdown={view.countdown} limitMs={question.limitMs ?? 0} />
      )}
      <QuestionBox question={question} />
      <OptionButtons
        options={question.options}
        chosen={saved?.options ?? sent?.options ?? marked}
        isOpen={isOpen}
        isMultiple={isMultiple}
        onChoose={choose}
      />
      <div className={styles.foot}>
        {isOpen && isMultiple ? (
          <Button
            large
            wide
            disabled={marked.length === 0}
            onClick={() => onAnswer(question.index, marked)}
          >
            {play.send(marked.length)}
          </Button>
        ) : (
          <AnswerStatus
            isSaved={saved !== undefined}
            isSent={sent !== undefined}
            refused={refused}
          />
        )}
      </div>
    </>
  );
}
