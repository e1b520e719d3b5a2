import type { CSSProperties } from 'react';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import { play } from '@/text/play';
import type { OutcomeProps } from '../kind';
import type { ChoiceKind } from './choices';
import { Face } from './Face';
import { type Look, looksOf } from './looks';
import styles from './Outcome.module.css';

/** The right options and those this player chose. */
export function Outcome<K extends ChoiceKind>({ phase, given }: OutcomeProps<K>) {
  const { correct, question } = phase;
  const chosen = given?.options ?? [];
  const others = chosen.filter((option) => !correct.includes(option));
  return (
    <>
      <Options
        title={correct.length === 1 ? play.answerWas : play.answersWere}
        looks={looksOf(question)}
        options={correct}
        own={chosen}
      />
      <Options
        title={play.youChose}
        looks={looksOf(question)}
        options={others}
        isWrong={correct.length > 0}
      />
    </>
  );
}

interface OptionsProps {
  readonly title: string;
  readonly looks: readonly Look[];
  readonly options: readonly number[];
  /** Those of them that are marked as the player's own. */
  readonly own?: readonly number[];
  readonly isWrong?: boolean;
}

function Options({ title, looks, options, own, isWrong }: OptionsProps) {
  if (options.length === 0) {
    return null;
  }
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {options.map((index) => (
          <li
            key={index}
            className={classes(styles.answer, isWrong && styles.wrong)}
            style={{ '--colour': optionColour(index) } as CSSProperties}
          >
            <Face index={index} look={looks[index]} sizes="50vw" pictureClass={styles.picture} />
            {own?.includes(index) && <em className={styles.own}>{play.yourAnswer}</em>}
          </li>
        ))}
      </ul>
    </>
  );
}
