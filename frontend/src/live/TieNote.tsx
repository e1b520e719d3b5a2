import type { Standing } from '@/api/generated/wire';
import { tiesOf } from '@/game/podium';
import { game } from '@/text/game';

interface TieNoteProps {
  /** Those whose places are told, best first. */
  readonly top: readonly Standing[];
  /** Whether less time decides where right answers do not. */
  readonly isTimed: boolean;
  readonly className: string | undefined;
}

/** By which rule those with equal points stand where they do; nothing where there are none. */
export function TieNote({ top, isTimed, className }: TieNoteProps) {
  const { broken, shared } = tiesOf(top);
  return broken || shared ? (
    <p className={className}>
      {[
        broken && (isTimed ? game.ties.broken : game.ties.brokenUntimed),
        shared && game.ties.shared,
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  ) : null;
}
