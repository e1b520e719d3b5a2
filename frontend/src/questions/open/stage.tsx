import type { Layout } from '@/design/fit';
import { open as text } from '@/text/kinds/open';
import { HiddenFoot } from '../HiddenFoot';
import { How } from '../How';
import type { AskProps, Moderation, RevealProps } from '../kind';
import { type Card, Cards } from './Cards';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [{ name: 'broken', enough: 0 }];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

/** The cards as they come. */
export function Ask({ tally, moderation }: AskProps<'open'>) {
  return tally && (tally.cards.length > 0 || tally.hidden > 0) ? (
    <Board told={tally} moderation={moderation} />
  ) : (
    <How>{text.how}</How>
  );
}

/** All cards. */
export function Reveal({ phase, moderation }: RevealProps<'open'>) {
  return <Board told={phase} moderation={moderation} hasThumbs={phase.question.thumbs} />;
}

interface BoardProps {
  readonly told: {
    readonly cards: readonly Card[];
    readonly more: number;
    readonly hidden: number;
  };
  readonly moderation: Moderation | undefined;
  readonly hasThumbs?: boolean;
}

function Board({ told, moderation, hasThumbs }: BoardProps) {
  if (!moderation) {
    return <Cards told={told} />;
  }
  return (
    <div className={styles.board}>
      <Cards
        told={told}
        onHide={(card) => moderation.moderate(card, false)}
        onThumb={hasThumbs ? moderation.accept : undefined}
      />
      <HiddenFoot hidden={told.hidden} shown={told.cards} moderation={moderation} />
    </div>
  );
}
