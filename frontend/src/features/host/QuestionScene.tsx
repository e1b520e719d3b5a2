import { useMemo } from 'react';
import type { QuestionOpen } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { QuizText } from '@/design/QuizText';
import { useFit } from '@/design/useFit';
import type { RoomView } from '@/game/roomView';
import { CountdownArch } from '@/live/CountdownArch';
import type { Moderation } from '@/questions/kind';
import { QuestionFacts } from '@/questions/QuestionFacts';
import { Ask, useAskLayouts } from '@/questions/stage';
import { placeText, takesAnswers } from '@/questions/traits';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { Picture } from './Picture';
import { pictureOf } from '@/questions/traits';
import styles from './QuestionScene.module.css';

interface QuestionSceneProps {
  readonly view: RoomView;
  readonly phase: QuestionOpen;
  readonly moderation: Moderation;
}

export function QuestionScene({ view, phase, moderation }: QuestionSceneProps) {
  const { question } = phase;
  const { countdown, tally } = view;
  const players = view.answers?.players ?? view.players.total;
  // Late players may make the count wider, which leaves less room for the words.
  const digits = String(players).length;
  const measured = useMemo(() => ({ question, digits, tally }), [question, digits, tally]);
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
          {countdown ? (
            <CountdownArch countdown={countdown} limitMs={question.limitMs ?? 0} />
          ) : (
            <p className={styles.noLimit}>{game.noLimit}</p>
          )}
          <Answered answered={view.answers?.answered ?? 0} players={players} />
        </div>
      </div>
      <Ask question={question} tally={tally} moderation={moderation} />
    </div>
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
