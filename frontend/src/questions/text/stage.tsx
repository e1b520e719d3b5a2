import { QuizText } from '@/design/QuizText';
import type { Layout } from '@/design/fit';
import { isolated } from '@/text/isolated';
import { text } from '@/text/kinds/text';
import { How } from '../How';
import type { RevealProps } from '../kind';
import styles from '../Stage.module.css';
import { Tally } from '../Tally';
import { Accepting } from './Accepting';
import { countedIn } from './counted';

const LAYOUTS: readonly Layout[] = [
  { name: 'whole', enough: 0.3 },
  { name: 'broken', enough: 0 },
];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

export function Ask() {
  return <How>{text.how}</How>;
}

/** The right spellings, and what was written most. */
export function Reveal({ phase, moderation }: RevealProps<'text'>) {
  const { accepted, byHost = [], right, wrong, answered } = phase;
  const [first = '', ...more] = [...accepted, ...byHost];
  return (
    <div className={styles.sides}>
      <div className={styles.key}>
        <h2 className={styles.label}>{text.accepted}</h2>
        <QuizText as="p" isPlain className={styles.right} data-fit>
          {first}
        </QuizText>
        {more.length > 0 && (
          <QuizText as="p" isPlain className={styles.more} data-fit>
            {more.map(isolated).join(' · ')}
          </QuizText>
        )}
      </div>
      <div className={styles.given}>
        <Tally
          label={text.given}
          rows={countedIn(right, wrong)}
          answered={answered}
          right={text.right}
          countedBy={text.writtenBy}
        />
        {moderation && <Accepting byHost={byHost} moderation={moderation} />}
      </div>
    </div>
  );
}
