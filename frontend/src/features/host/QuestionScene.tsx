import type { QuestionOpen } from '@/api/generated/wire';
import type { Layout } from '@/design/fit';
import { OptionFace } from '@/design/OptionFace';
import { optionColour } from '@/design/options';
import { QuizText } from '@/design/QuizText';
import { useFit } from '@/design/useFit';
import type { RoomView } from '@/game/roomView';
import { CountdownArch } from '@/live/CountdownArch';
import { QuestionFacts } from '@/live/QuestionFacts';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { Picture } from './Picture';
import styles from './QuestionScene.module.css';

const FEW: readonly Layout[] = [
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];
const MANY: readonly Layout[] = [
  { name: 'three whole', enough: 0.45 },
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];

export function QuestionScene({ view, phase }: { view: RoomView; phase: QuestionOpen }) {
  const { question } = phase;
  const { countdown } = view;
  const fitted = useFit<HTMLDivElement>(question.options.length > 4 ? MANY : FEW, question);
  return (
    <div ref={fitted} className={styles.question}>
      <div className={styles.ask}>
        <div className={styles.words}>
          <div className={styles.facts}>
            <span>{game.questionOf(question.index, view.questions)}</span>
            <QuestionFacts question={question} />
          </div>
          <QuizText as="h1" className={styles.text} data-fit>
            {question.text}
          </QuizText>
        </div>
        {question.media && <Picture media={question.media} className={styles.media} />}
        <div className={styles.side}>
          {countdown ? (
            <CountdownArch countdown={countdown} limitMs={question.limitMs ?? 0} />
          ) : (
            <p className={styles.noLimit}>{game.noLimit}</p>
          )}
          <Answered view={view} />
        </div>
      </div>
      <ol className={styles.options}>
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
