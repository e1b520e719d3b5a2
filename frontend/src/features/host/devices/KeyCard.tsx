import type { QuestionView, Reveal } from '@/api/generated/wire';
import { QuizText } from '@/design/QuizText';
import type { RoomView } from '@/game/roomView';
import { Outcome } from '@/questions/play';
import { takesAnswers, traitsOf } from '@/questions/traits';
import { devices } from '@/text/devices';
import styles from './KeyCard.module.css';

interface KeyCardProps {
  readonly view: RoomView;
  readonly question: QuestionView;
}

/** What is right, and what the author noted: for whoever leads the game, before the hall sees it. */
export function KeyCard({ view, question }: KeyCardProps) {
  const { key } = view;
  const notes = key?.notes ?? view.notes?.find((note) => note.question === question.index)?.text;
  return (
    <>
      {key?.revealed ? (
        <section className={styles.key} aria-label={devices.key}>
          <Outcome phase={revealOf(question, key.revealed)} given={undefined} />
        </section>
      ) : (
        isWithoutKey(view, question) && <p className={styles.none}>{devices.noKey}</p>
      )}
      {notes && (
        <section className={styles.notes}>
          <h2>{devices.notes}</h2>
          <QuizText as="p" isPlain>
            {notes}
          </QuizText>
        </section>
      )}
    </>
  );
}

function isWithoutKey({ key }: RoomView, { kind }: QuestionView): boolean {
  return key !== undefined && takesAnswers(kind) && !traitsOf(kind).isGraded;
}

/** As it will be shown, if nobody answers. */
function revealOf(question: QuestionView, revealed: object): Reveal {
  return { name: 'reveal', question, answered: 0, players: 0, ...revealed } as Reveal;
}
