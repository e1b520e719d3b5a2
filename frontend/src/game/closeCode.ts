import { closeCodes } from '@/api/generated/closeCodes';

type Consequence = (typeof closeCodes)[keyof typeof closeCodes];

/** Why a socket will not be opened again by itself. */
export type ClosedFor = Exclude<Consequence, 'comes-back'>;

/**
 * Absent where the client comes back on its own: restarts, overload, silence, lost networks, and
 * whatever the server does not send.
 */
export function closedFor(code: number): ClosedFor | undefined {
  const consequence = (closeCodes as Record<number, Consequence>)[code];
  return consequence === 'comes-back' ? undefined : consequence;
}
