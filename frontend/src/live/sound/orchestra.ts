import { openSpeaker, type Stop, type Tone } from '@/browser/speaker';
import type { Cue } from './cues';

/** What a page is heard by; loaded only where sound is on. */
export interface Orchestra {
  readonly setVolume: (volume: number) => void;
  readonly play: (cue: Cue) => void;
  /** Plays on and on, until it is ended. */
  readonly playLobby: () => Stop;
  readonly close: () => void;
}

export function openOrchestra(onHeard: (isHeard: boolean) => void): Orchestra | undefined {
  const speaker = openSpeaker(onHeard);
  return (
    speaker && {
      setVolume: speaker.setVolume,
      play: (cue) => {
        speaker.play(CUES[cue]);
      },
      playLobby: () => {
        let stop = speaker.play(LOBBY);
        const loop = setInterval(() => {
          stop = speaker.play(LOBBY);
        }, LOBBY_SECONDS * 1_000);
        return () => {
          clearInterval(loop);
          stop();
        };
      },
      close: speaker.close,
    }
  );
}

/** In hertz, by semitones from the A of 440. */
const note = (semitones: number): number => 440 * 2 ** (semitones / 12);
const [A3, C4, E4, F4, G4, A4, C5, D5, E5, G5, A5, C6] = [
  -12, -9, -5, -4, -2, 0, 3, 5, 7, 10, 12, 15,
].map(note) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const struck = (at: number, hertz: number, loud = 0.3, lasts = 0.7): Tone => ({
  at,
  hertz,
  lasts,
  loud,
  wave: 'triangle',
});

const CUES: Record<Cue, readonly Tone[]> = {
  question: [struck(0, G4), struck(0.14, C5)],
  tick: [struck(0, A5, 0.16, 0.09)],
  'last-tick': [struck(0, C6, 0.22, 0.16)],
  close: [struck(0, E4, 0.32, 0.4), struck(0.12, A3, 0.34, 0.7)],
  reveal: [struck(0, C5), struck(0.1, E5), struck(0.2, G5, 0.3, 1)],
  right: [struck(0, E5), struck(0.1, A5, 0.3, 0.9)],
  'not-right': [struck(0, C4, 0.26, 0.6)],
  podium: [
    struck(0, G4),
    struck(0.18, C5),
    struck(0.36, E5),
    struck(0.54, G5, 0.3, 1.6),
    struck(0.9, E5, 0.2, 1.4),
    struck(1.08, C5, 0.2, 2.2),
    struck(1.08, E5, 0.2, 2.2),
    struck(1.08, C6, 0.28, 2.4),
  ],
};

const CHORD_SECONDS = 4;
const CHORDS: readonly (readonly [number, number, number])[] = [
  [C4, G4, E5],
  [A3, E4, C5],
  [F4 / 2, C4, A4],
  [G4 / 2, D5 / 2, G4],
];
const LOBBY_SECONDS = CHORD_SECONDS * CHORDS.length;

/** Four slow chords with a few drops over them: people talk while it plays. */
const LOBBY: readonly Tone[] = CHORDS.flatMap((chord, index) => {
  const from = index * CHORD_SECONDS;
  const pad = chord.map((hertz): Tone => ({
    at: from,
    hertz,
    lasts: CHORD_SECONDS + 1.5,
    loud: 0.07,
    rises: 1.2,
  }));
  const drops = chord.map((hertz, drop) => struck(from + 1 + drop * 0.75, hertz * 2, 0.035, 1.4));
  return pad.concat(drops);
});
