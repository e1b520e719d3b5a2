import type { Layout } from '@/design/fit';
import { wordCloud as text } from '@/text/kinds/wordCloud';
import { How } from '../How';
import type { AskProps, RevealProps } from '../kind';
import { Cloud } from './Cloud';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [{ name: 'broken', enough: 0 }];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

/** The cloud as it grows. */
export function Ask({ question, tally, moderation }: AskProps<'word-cloud'>) {
  return tally && tally.words.length > 0 ? (
    <div className={styles.cloud}>
      <Cloud cloud={tally} moderation={moderation} />
    </div>
  ) : (
    <How>{text.how(question.words)}</How>
  );
}

/** The whole cloud. */
export function Reveal({ phase, moderation }: RevealProps<'word-cloud'>) {
  return (
    <div className={styles.cloud}>
      <Cloud cloud={phase} moderation={moderation} />
    </div>
  );
}
