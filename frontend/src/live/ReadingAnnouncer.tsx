import type { RoomView } from '@/game/roomView';
import { game } from '@/text/game';
import { Spoken } from './Spoken';
import { useReading } from './useReading';

/** Tells those who hear the page that a question is there to be read, and when answers are taken. */
export function ReadingAnnouncer({ view: { phase, opening } }: { view: RoomView }) {
  const isReading = useReading(opening);
  return (
    <Spoken className="visually-hidden">
      {phase.name === 'question' &&
        phase.question.readingMs !== undefined &&
        (isReading ? game.getReady : game.answersOpen)}
    </Spoken>
  );
}
