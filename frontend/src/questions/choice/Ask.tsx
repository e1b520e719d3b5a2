import type { CSSProperties } from 'react';
import type { Layout } from '@/design/fit';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import type { AskProps, QuestionOf } from '../kind';
import styles from './Ask.module.css';
import type { ChoiceKind } from './choices';
import { Face } from './Face';
import { hasPictures, looksOf } from './looks';

const FEW: readonly Layout[] = [
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];
const MANY: readonly Layout[] = [
  { name: 'three whole', enough: 0.45 },
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];

/** Pictures stand beside each other as long as there is room for them to be seen. */
const PICTURES: readonly Layout[] = [
  { name: 'row whole', enough: 0.3 },
  { name: 'two whole', enough: 0.3 },
  { name: 'row', enough: 0 },
];

export function askLayouts(question: QuestionOf<ChoiceKind>): readonly Layout[] {
  const { options } = question;
  if (hasPictures(question)) {
    return PICTURES;
  }
  return options.length > 4 ? MANY : FEW;
}

/** More pictures than these in one row would be narrow. */
const ONE_ROW = 4;

function columns(options: number): number {
  return options > ONE_ROW ? Math.ceil(options / 2) : options;
}

/** The options, each on its colour. */
export function Ask({ question }: AskProps<ChoiceKind>) {
  const isMany = hasPictures(question) && question.options.length > ONE_ROW;
  return (
    <ol
      className={classes(
        styles.options,
        hasPictures(question) && styles.pictured,
        isMany && styles.many,
      )}
      style={{ '--columns': columns(question.options.length) } as CSSProperties}
    >
      {looksOf(question).map((look, index) => (
        <li key={look.text} className={styles.option} style={{ background: optionColour(index) }}>
          <Face
            index={index}
            look={look}
            sizes="33vw"
            className={styles.face}
            pictureClass={styles.picture}
          />
        </li>
      ))}
    </ol>
  );
}
