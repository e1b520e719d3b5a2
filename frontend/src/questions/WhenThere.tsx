import type { ReactNode } from 'react';
import { Button } from '@/design/Button';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { game } from '@/text/game';
import { type Part, usePart } from './part';

interface WhenThereProps<T> {
  readonly part: Part<T>;
  readonly children: (part: T) => ReactNode;
}

/** Shows a part of a kind; until it is there, that it is on its way or what is in its way. */
export function WhenThere<T>({ part, children }: WhenThereProps<T>) {
  const state = usePart(part);
  switch (state.name) {
    case 'there':
      return children(state.part);
    case 'coming':
      return <Loading label={common.loading} />;
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
