import type { Layout } from '@/design/fit';
import { wordCloud as text } from '@/text/kinds/wordCloud';
import { HiddenFoot } from '../HiddenFoot';
import { How } from '../How';
import type { AskProps, Moderation, RevealProps } from '../kind';
import { Cloud } from './Cloud';
import type { CloudOf } from './cloud';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [{ name: 'broken', enough: 0 }];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

/** The cloud as it grows. */
export function Ask({ question, tally, moderation }: AskProps<'word-cloud'>) {
  return tally && (tally.words.length > 0 || tally.hidden > 0) ? (
    <Grown cloud={tally} moderation={moderation} />
  ) : (
    <How>{text.how(question.words)}</How>
  );
}

/** The whole cloud. */
export function Reveal({ phase, moderation }: RevealProps<'word-cloud'>) {
  return <Grown cloud={phase} moderation={moderation} />;
}

interface GrownProps {
  readonly cloud: CloudOf;
  readonly moderation: Moderation | undefined;
}

function Grown({ cloud, moderation }: GrownProps) {
  return (
    <div className={styles.cloud}>
      <Cloud cloud={cloud} onHide={moderation && ((word) => moderation.moderate(word, false))} />
      {moderation && (
        <HiddenFoot hidden={cloud.hidden} shown={cloud.words} moderation={moderation} />
      )}
    </div>
  );
}
