import type { Layout } from '@/design/fit';
import { OptionFace } from '@/design/OptionFace';
import { optionColour } from '@/design/options';
import type { AskProps, QuestionOf } from '../kind';
import styles from './Ask.module.css';
import type { ChoiceKind } from './choices';

const FEW: readonly Layout[] = [
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];
const MANY: readonly Layout[] = [
  { name: 'three whole', enough: 0.45 },
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];

export function askLayouts({ options }: QuestionOf<ChoiceKind>): readonly Layout[] {
  return options.length > 4 ? MANY : FEW;
}

/** The options, each on its colour. */
export function Ask({ question }: AskProps<ChoiceKind>) {
  return (
    <ol className={styles.options}>
      {question.options.map((text, index) => (
        <li key={text} className={styles.option} style={{ background: optionColour(index) }}>
          <OptionFace index={index} text={text} />
        </li>
      ))}
    </ol>
  );
}
