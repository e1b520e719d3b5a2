/** A tone: from when on (seconds from the cue's begin), how high, how long, how loud. */
export interface Tone {
  readonly at: number;
  readonly hertz: number;
  readonly lasts: number;
  /** From 0 to 1. */
  readonly loud: number;
  readonly wave?: OscillatorType;
  /** Seconds until it is there: a struck tone's few milliseconds unless said. */
  readonly rises?: number;
}

/** Ends what was begun. */
export type Stop = () => void;

export interface Speaker {
  /** From 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly play: (tones: readonly Tone[]) => Stop;
  readonly close: () => void;
}

const STRUCK = 0.008;
const FADE = 0.25;
/** What an exponential curve may end at; nobody hears it. */
const SILENCE = 0.0001;

/** Browsers let a page be heard once its person has done something on it. */
const GESTURES = ['pointerup', 'keydown'] as const;

/**
 * The page's way to be heard, where the browser has one. Before the first gesture it is silent, and
 * so it is while the page is hidden.
 *
 * @param onHeard is told whether it can be heard now
 */
export function openSpeaker(onHeard: (isHeard: boolean) => void): Speaker | undefined {
  if (typeof AudioContext !== 'function') {
    return undefined;
  }
  let opened: { readonly context: AudioContext; readonly master: GainNode } | undefined;
  let volume = 1;

  const open = () => {
    const context = new AudioContext();
    const master = context.createGain();
    master.gain.value = volume;
    master.connect(context.destination);
    context.addEventListener('statechange', tell);
    return { context, master };
  };
  const tell = () => onHeard(opened?.context.state === 'running');
  const follow = () => {
    opened ??= open();
    const { context } = opened;
    const change = document.visibilityState === 'visible' ? context.resume() : context.suspend();
    change.then(tell, () => {});
  };
  const hidden = () => opened && follow();
  document.addEventListener('visibilitychange', hidden);
  GESTURES.forEach((gesture) => window.addEventListener(gesture, follow));
  // A context that is opened too early complains in the console; older browsers do not say.
  if (navigator.userActivation?.hasBeenActive !== false) {
    follow();
  }

  return {
    setVolume: (chosen) => {
      volume = chosen;
      if (opened) {
        opened.master.gain.value = chosen;
      }
    },
    play: (tones) => (opened ? played(opened.context, opened.master, tones) : () => {}),
    close: () => {
      document.removeEventListener('visibilitychange', hidden);
      GESTURES.forEach((gesture) => window.removeEventListener(gesture, follow));
      opened?.context.removeEventListener('statechange', tell);
      opened?.context.close().catch(() => {});
    },
  };
}

function played(context: AudioContext, master: GainNode, tones: readonly Tone[]): Stop {
  // What is meant for now is of no use when the page is heard again.
  if (context.state !== 'running') {
    return () => {};
  }
  const cue = context.createGain();
  cue.connect(master);
  const begin = context.currentTime;
  tones.forEach((tone) => sound(context, cue, begin, tone));
  return () => {
    cue.gain.setTargetAtTime(0, context.currentTime, FADE);
  };
}

function sound(context: AudioContext, cue: GainNode, begin: number, tone: Tone): void {
  const { at, hertz, lasts, loud, wave = 'sine', rises = STRUCK } = tone;
  const from = begin + at;
  const source = context.createOscillator();
  source.type = wave;
  source.frequency.value = hertz;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(SILENCE, from);
  envelope.gain.linearRampToValueAtTime(loud, from + rises);
  envelope.gain.exponentialRampToValueAtTime(SILENCE, from + lasts);
  source.connect(envelope).connect(cue);
  source.start(from);
  source.stop(from + lasts);
}
