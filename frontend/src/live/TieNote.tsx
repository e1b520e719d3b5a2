import type { Standing } from '@/api/generated/wire';
import { tiesOf } from '@/game/podium';
import { game } from '@/text/game';

interface TieNoteProps {
  /** Those that are shown, best first. */
  readonly top: readonly Standing[];
  readonly className: string | undefined;
}

/** By which rule those with equal points stand where they do; nothing where there are none. */
export function TieNote({ top, className }: TieNoteProps) {
  const { broken, shared } = tiesOf(top);
  return broken || shared ? (
    <p className={className}>
      {[broken && game.ties.broken, shared && game.ties.shared].filter(Boolean).join(' ')}
    </p>
  ) : null;
}
