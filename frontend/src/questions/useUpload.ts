import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { upload } from '@/api/media';
import { type Problem, problemOf } from '@/api/problem';
import { type FileKind, unfitness } from './fileLimits';

/** A file on its way to the server, and what came of it. */
export interface Uploading {
  readonly state: 'none' | 'on-its-way' | 'there';
  readonly problem?: Problem | undefined;
  /** Why the file did not even go on its way. */
  readonly unfit?: string | undefined;
  readonly bring: (file: File) => void;
}

interface Upload extends Omit<Uploading, 'bring'> {
  /**
   * Of several files the last one counts: one that is still on its way is called back.
   *
   * `onUploaded` gets the address, perhaps when the page shows something else already.
   */
  readonly bring: (file: File, onUploaded: (address: string) => void) => void;
  /** What is on its way is called back, and nothing is said of it any more. */
  readonly forget: () => void;
}

export function useUpload(kind: FileKind): Upload {
  const [told, setTold] = useState<Omit<Uploading, 'bring'>>({ state: 'none' });
  const onItsWay = useRef<AbortController>(undefined);
  const queries = useQueryClient();

  function next(): AbortSignal {
    onItsWay.current?.abort();
    onItsWay.current = new AbortController();
    return onItsWay.current.signal;
  }

  async function send(file: File, signal: AbortSignal): Promise<string | undefined> {
    const unfit = await unfitness(file, kind, queries);
    if (signal.aborted) {
      return undefined;
    }
    if (unfit !== undefined) {
      setTold({ state: 'none', unfit });
      return undefined;
    }
    const { url } = await upload(file, signal);
    return signal.aborted ? undefined : url;
  }

  return {
    ...told,
    forget: () => {
      next();
      setTold({ state: 'none' });
    },
    bring: (file, onUploaded) => {
      const signal = next();
      setTold({ state: 'on-its-way' });
      send(file, signal).then(
        (address) => {
          if (address !== undefined) {
            onUploaded(address);
            setTold({ state: 'there' });
          }
        },
        (failure: unknown) => {
          if (!signal.aborted) {
            setTold({ state: 'none', problem: problemOf(failure) });
          }
        },
      );
    },
  };
}
