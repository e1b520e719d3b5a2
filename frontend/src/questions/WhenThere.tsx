import type { ReactNode } from 'react';
import { Button } from '@/design/Button';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { game } from '@/text/game';
import { type Part, usePart } from './part';

interface WhenThereProps<T> {
  readonly part: Part<T>;
  /** Something that opens over the page: as a rule it is there before a word of it could be read. */
  readonly isQuiet?: boolean;
  readonly children: (part: T) => ReactNode;
}

/** Shows a part, of a kind for one; until it is there, that it is on its way or what is in its way. */
export function WhenThere<T>({ part, isQuiet = false, children }: WhenThereProps<T>) {
  const state = usePart(part);
  switch (state.name) {
    case 'there':
      return children(state.part);
    case 'coming':
      return isQuiet ? null : <Loading label={common.loading} />;
    case 'failed':
    case 'lost':
    case 'unknown':
      return (
        <Notice>
          {game.parts[state.name]}
          <Button look="secondary" onClick={() => location.reload()}>
            {common.reload}
          </Button>
        </Notice>
      );
  }
}
