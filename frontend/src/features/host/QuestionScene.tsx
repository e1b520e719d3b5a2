import type { QuestionOpen } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { OptionFace } from '@/design/OptionFace';
import { optionColour } from '@/design/options';
import type { RoomView } from '@/game/roomView';
import { CountdownArch } from '@/live/CountdownArch';
import { QuestionFacts } from '@/live/QuestionFacts';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './QuestionScene.module.css';

export function QuestionScene({ view, phase }: { view: RoomView; phase: QuestionOpen }) {
  const { question } = phase;
  const { countdown } = view;
  return (
    <div className={styles.question}>
      <div className={styles.ask}>
        <div className={styles.words}>
          <div className={styles.facts}>
            <span>{game.questionOf(question.index, view.questions)}</span>
            <QuestionFacts question={question} />
          </div>
          <h1 className={classes(styles.text, question.text.length > 110 && styles.long)}>
            {question.text}
          </h1>
        </div>
        {question.media && (
          <img className={styles.media} src={question.media.image} alt={question.media.alt} />
        )}
        <div className={styles.side}>
          {countdown ? (
            <CountdownArch countdown={countdown} limitMs={question.limitMs ?? 0} />
          ) : (
            <p className={styles.noLimit}>{game.noLimit}</p>
          )}
          <Answered view={view} />
        </div>
      </div>
      <ol className={classes(styles.options, question.options.length > 4 && styles.many)}>
        {question.options.map((text, index) => (
          <li key={text} className={styles.option} style={{ background: optionColour(index) }}>
            <OptionFace index={index} text={text} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Answered({ view }: { view: RoomView }) {
  const answered = view.answers?.answered ?? 0;
  const players = view.answers?.players ?? view.players.total;
  return (
    <p className={styles.answered}>
      <span className="visually-hidden">{host.answered(answered, players)}</span>
      <strong aria-hidden="true">
        {answered}
        <small>/{players}</small>
      </strong>
      <span aria-hidden="true">{host.answeredLabel}</span>
    </p>
  );
}
