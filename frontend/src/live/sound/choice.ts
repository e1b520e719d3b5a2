import { browserShelf } from '@/browser/storage';

/** Whose page is heard: the hall's, or one phone among many. */
export type Heard = 'hall' | 'phone';

export interface SoundChoice {
  readonly isOn: boolean;
  /** From 0 to 1. */
  readonly volume: number;
}

/** A hall of phones that all sound would be noise, so each person turns theirs on. */
const USUAL: Record<Heard, SoundChoice> = {
  hall: { isOn: true, volume: 0.5 },
  phone: { isOn: false, volume: 0.5 },
};

const listeners = new Set<() => void>();
const chosen = new Map<Heard, SoundChoice>();

/** What was chosen in this browser, for all rooms. */
export function soundChoice(heard: Heard): SoundChoice {
  const known = chosen.get(heard) ?? browserShelf.read<SoundChoice>(key(heard)) ?? USUAL[heard];
  chosen.set(heard, known);
  return known;
}

export function chooseSound(heard: Heard, change: Partial<SoundChoice>): void {
  const now = { ...soundChoice(heard), ...change };
  chosen.set(heard, now);
  browserShelf.write(key(heard), now);
  listeners.forEach((listener) => listener());
}

export function onSoundChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const key = (heard: Heard): string => `quizhall.sound.${heard}`;
