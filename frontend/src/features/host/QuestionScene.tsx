import { type ReactNode, useMemo, useState } from 'react';
import type { QuestionOpen, QuestionView } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { QuizText } from '@/design/QuizText';
import { useFit } from '@/design/useFit';
import type { Countdown } from '@/game/countdown';
import type { RoomView } from '@/game/roomView';
import { CountdownArch } from '@/live/CountdownArch';
import { useReading } from '@/live/useReading';
import { useWaitedFor } from '@/live/useWaitedFor';
import { Hint } from '@/questions/Hint';
import type { Moderation } from '@/questions/kind';
import { QuestionFacts } from '@/questions/QuestionFacts';
import { Ask, useAskLayouts } from '@/questions/stage';
import { placeText, takesAnswers } from '@/questions/traits';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { Picture } from './Picture';
import { Sound } from './Sound';
import { pictureOf } from '@/questions/traits';
import styles from './QuestionScene.module.css';

interface QuestionSceneProps {
  readonly view: RoomView;
  readonly phase: QuestionOpen;
  readonly moderation: Moderation | undefined;
  /** Shows the key to all but those who still have time. */
  readonly early: ReactNode;
}

export function QuestionScene({ view, phase, moderation, early }: QuestionSceneProps) {
  const { question } = phase;
  const { countdown, opening, tally } = view;
  const isReading = useReading(opening);
  const waitedFor = useWaitedFor(view);
  const [isHintShown, setHintShown] = useState(false);
  const [isTranscriptShown, setTranscriptShown] = useState(false);
  const players = view.answers?.players ?? view.players.total;
  // Late players may make the count wider, which leaves less room for the words.
  const digits = String(players).length;
  const measured = useMemo(
    () => ({ question, digits, tally, isHintShown, isTranscriptShown }),
    [question, digits, tally, isHintShown, isTranscriptShown],
  );
  const fitted = useFit<HTMLDivElement>(useAskLayouts(question), measured);
  const picture = pictureOf(question);
  const isPicture = picture !== question.media;
  const words = (
    <div className={styles.words}>
      <div className={styles.facts}>
        <span>{placeText(question, view.questions)}</span>
        <QuestionFacts question={question} />
      </div>
      <QuizText as="h1" className={styles.text} data-fit>
        {question.text}
      </QuizText>
      {question.sound && (
        <Sound key={question.index} sound={question.sound} onToggle={setTranscriptShown} />
      )}
      {question.hint && (
        <div className={styles.hint}>
          <Hint onToggle={setHintShown}>{question.hint}</Hint>
        </div>
      )}
    </div>
  );
  if (!takesAnswers(question.kind)) {
    return (
      <div ref={fitted} className={styles.shown}>
        {words}
        <div className={styles.below}>
          <Ask question={question} />
          {question.media && <Picture media={question.media} className={styles.large} />}
        </div>
      </div>
    );
  }
  return (
    <div ref={fitted} className={classes(styles.question, isPicture && styles.beside)}>
      <div className={styles.ask}>
        {words}
        {picture && <Picture media={picture} className={styles.media} />}
        <div className={styles.side}>
          <Clock
            question={question}
            limitMs={view.limitMs}
            countdown={countdown}
            opening={isReading ? opening : undefined}
          />
          {isReading ? (
            <p className={styles.ready}>{game.getReady}</p>
          ) : (
            <Answered answered={view.answers?.answered ?? 0} players={players} />
          )}
          <StillHaveTime
            people={waitedFor}
            isLed={view.role !== 'screen'}
            early={question.anonymous ? undefined : early}
          />
        </div>
      </div>
      {/* Its place is kept while it is not to be seen, so that nothing moves when it is. */}
      <div className={classes(styles.asked, isReading && styles.unseen)}>
        <Ask question={question} tally={tally} moderation={moderation} />
      </div>
    </div>
  );
}

interface ClockProps {
  readonly question: QuestionView;
  readonly limitMs: number | undefined;
  readonly countdown: Countdown | undefined;
  /** While the question is there to be read. */
  readonly opening: Countdown | undefined;
}

function Clock({ question, limitMs, countdown, opening }: ClockProps) {
  if (opening) {
    return (
      <CountdownArch
        key="reading"
        countdown={opening}
        limitMs={question.readingMs ?? 0}
        label={game.opensIn}
      />
    );
  }
  return countdown ? (
    <CountdownArch countdown={countdown} limitMs={limitMs ?? 0} />
  ) : (
    <p className={styles.noLimit}>{game.noLimit}</p>
  );
}

function Answered({ answered, players }: { answered: number; players: number }) {
  return (
    <p className={styles.answered}>
      <span className="visually-hidden">{host.answered(answered, players)}</span>
      <strong aria-hidden="true">
        <Count answered={answered} players={players} />
        {/* As wide as it can get, so that nothing moves while answers come in. */}
        <Count answered={players} players={players} className={styles.widest} />
      </strong>
      <span aria-hidden="true">{host.answeredLabel}</span>
    </p>
  );
}

interface StillHaveTimeProps {
  readonly people: number;
  readonly isLed: boolean;
  /** Absent where the key cannot be shown to the others meanwhile. */
  readonly early: ReactNode;
}

/** Everybody's time is up, but for some whom nobody names. */
function StillHaveTime({ people, isLed, early }: StillHaveTimeProps) {
  return (
    <>
      <p className={people > 0 ? styles.still : 'visually-hidden'} role="status">
        {people > 0 && (
          <>
            <strong>{host.stillHaveTime(people)}</strong>
            {isLed && <span>{early ? host.stillHaveTimeText : host.stillHaveTimeAnonymous}</span>}
          </>
        )}
      </p>
      {people > 0 && early}
    </>
  );
}

interface CountProps {
  readonly answered: number;
  readonly players: number;
  readonly className?: string | undefined;
}

function Count({ answered, players, className }: CountProps) {
  return (
    <span className={className}>
      {answered}
      <small>/{players}</small>
    </span>
  );
}
