import type { Problem, QuestionOpen, QuestionView } from '@/api/generated/wire';
import { type Outbox, refusedAnswer } from '@/game/outbox';
import { hasAnswered, pendingResponse, recordedResponse, type Response } from '@/game/response';
import type { RoomView } from '@/game/roomView';
import { CountdownBar } from '@/live/CountdownBar';
import { useIsOver, useReading } from '@/live/useReading';
import { Answer } from '@/questions/play';
import { game } from '@/text/game';
import { AnswerStatus, isOfOtherKind } from './AnswerStatus';
import { QuestionBox, QuestionOnScreen } from './QuestionBox';
import styles from './QuestionScene.module.css';

interface QuestionSceneProps {
  readonly view: RoomView;
  readonly phase: QuestionOpen;
  readonly outbox: Outbox;
  readonly onAnswer: (question: QuestionView, response: Response) => void;
}

export function QuestionScene({ view, phase, outbox, onAnswer }: QuestionSceneProps) {
  const { question } = phase;
  const saved = recordedResponse(view.you, question);
  const isSaved = hasAnswered(view.you, question);
  const sent = pendingResponse(outbox, question);
  const refused = refusedAnswer(outbox, question);
  const isReading = useReading(view.opening);
  const isOver = useIsOver(view.countdown);
  return (
    <>
      {isReading && view.opening ? (
        <CountdownBar
          key="reading"
          countdown={view.opening}
          limitMs={question.readingMs ?? 0}
          label={game.opensIn}
        />
      ) : (
        view.countdown && <CountdownBar countdown={view.countdown} limitMs={view.limitMs ?? 0} />
      )}
      {view.settings?.shapesOnly ? (
        <QuestionOnScreen question={question} />
      ) : (
        <QuestionBox question={question} />
      )}
      {isReading && (
        // The page says it as well, by what is there before the question (ReadingAnnouncer).
        <p className={styles.ready} aria-hidden="true">
          {game.getReady}
        </p>
      )}
      {!isReading && (
        <Answer
          question={question}
          settings={view.settings}
          seed={`${view.you?.playerId} ${question.index}`}
          given={saved ?? sent}
          isOpen={
            !isSaved && !sent && !isOver && !view.answersWait && (!refused || isMendable(refused))
          }
          status={
            <AnswerStatus
              isSaved={isSaved}
              isSent={sent !== undefined}
              refused={refused}
              isOver={isOver}
            />
          }
          onAnswer={(response) => onAnswer(question, response)}
        />
      )}
    </>
  );
}

/** What was wrong is in the answer itself, such as in a number that cannot be read. */
function isMendable(problem: Problem): boolean {
  return problem.status === 422 && !isOfOtherKind(problem);
}
