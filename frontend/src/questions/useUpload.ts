import { useState } from 'react';
import { upload } from '@/api/media';
import { type Problem, problemOf } from '@/api/problem';

/** A file on its way to the server, and what came of it. */
export interface Uploading {
  readonly state: 'none' | 'on-its-way' | 'there';
  readonly problem?: Problem | undefined;
  readonly bring: (file: File) => void;
}

interface Upload extends Omit<Uploading, 'bring'> {
  /** `onUploaded` gets the address, perhaps when the page shows something else already. */
  readonly bring: (file: File, onUploaded: (address: string) => void) => void;
  /** Of what was brought nothing is to be said any more. */
  readonly forget: () => void;
}

export function useUpload(): Upload {
  const [state, setState] = useState<Uploading['state']>('none');
  const [problem, setProblem] = useState<Problem>();

  async function send(file: File, onUploaded: (address: string) => void): Promise<void> {
    setState('on-its-way');
    setProblem(undefined);
    try {
      onUploaded((await upload(file)).url);
      setState('there');
    } catch (failure) {
      setProblem(problemOf(failure));
      setState('none');
    }
  }

  return {
    state,
    problem,
    forget: () => {
      setState('none');
      setProblem(undefined);
    },
    bring: (file, onUploaded) => {
      // One after the other: whichever came last would else be the one that stays.
      if (state !== 'on-its-way') {
        void send(file, onUploaded);
      }
    },
  };
}
