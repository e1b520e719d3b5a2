import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type Brought, bringImport } from '@/api/imports';
import { type Problem, problemOf } from '@/api/problem';
import { useMe } from '@/user/useMe';
import { refuseTooLarge } from './importLimits';
import { importKey } from './importKey';
import { keepTyped, typedBefore } from './typed';

export type ImportState =
  | { readonly name: 'waiting' }
  /** `sent` from 0 to 1; at 1 the server reads it. */
  | { readonly name: 'on-its-way'; readonly brought: Brought; readonly sent: number }
  /** It is still here, to be brought again. */
  | { readonly name: 'failed'; readonly brought: Brought; readonly problem: Problem }
  /** There is no file in it. */
  | { readonly name: 'folder' };

export interface Importing {
  readonly state: ImportState;
  /** The text that was brought before somebody came back to this page. */
  readonly typed?: string;
  /** Of several the last one counts: what is still on its way is called back. */
  readonly bring: (brought: Brought) => void;
  readonly callBack: () => void;
  readonly refuseFolder: () => void;
}

/** Brings files or a text to the server, and goes to the preview of what was read. */
export function useImporting(): Importing {
  const [state, setState] = useState<ImportState>({ name: 'waiting' });
  const onItsWay = useRef<AbortController>(undefined);
  const me = useMe().data?.id;
  const [typed] = useState(() => typedBefore(me));
  const queries = useQueryClient();
  const [, navigate] = useLocation();

  // Nobody waits for it any more.
  useEffect(() => () => onItsWay.current?.abort(), []);

  function next(): AbortSignal {
    onItsWay.current?.abort();
    onItsWay.current = new AbortController();
    return onItsWay.current.signal;
  }

  function bring(brought: Brought) {
    const signal = next();
    const tell = (told: ImportState) => signal.aborted || setState(told);
    const onSent = (sent: number) => tell({ name: 'on-its-way', brought, sent });
    onSent(0);
    if (me !== undefined && brought.text !== undefined) {
      keepTyped(me, brought.text);
    }
    const brings = async () => {
      await refuseTooLarge(brought, queries);
      return bringImport(brought, { signal, onSent });
    };
    brings().then(
      (read) => {
        if (!signal.aborted) {
          queries.setQueryData(importKey(read.id), read);
          navigate(`/import/${read.id}`);
        }
      },
      (failure: unknown) => tell({ name: 'failed', brought, problem: problemOf(failure) }),
    );
  }

  return {
    state,
    typed,
    bring,
    callBack: () => {
      next();
      setState({ name: 'waiting' });
    },
    refuseFolder: () => {
      next();
      setState({ name: 'folder' });
    },
  };
}
