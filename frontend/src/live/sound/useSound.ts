import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { vibrate } from '@/browser/haptics';
import { remainingAt } from '@/game/countdown';
import type { RoomView } from '@/game/roomView';
import { chooseSound, type Heard, onSoundChoice, soundChoice } from './choice';
import { type Cue, cueBetween, cueOf, cueOfTick, type Tick, ticksAhead } from './cues';
import type { Orchestra } from './orchestra';

export interface Sound {
  readonly isOn: boolean;
  /** Whether the browser still waits for its person to touch the page. */
  readonly isHeldBack: boolean;
  readonly volume: number;
  readonly toggle: () => void;
  readonly setVolume: (volume: number) => void;
}

const FELT: Partial<Record<Cue, readonly number[]>> = {
  question: [30],
  close: [30],
  reveal: [40],
  right: [40, 60, 40],
  'not-right': [90],
  podium: [60, 80, 60, 80, 120],
};

/** Lets a page be heard, and a phone be felt, as its person chose. */
export function useSound(heard: Heard, view: RoomView): Sound {
  const { isOn, volume } = useSyncExternalStore(onSoundChoice, () => soundChoice(heard));
  const { orchestra, isHeard } = useOrchestra(isOn, volume);

  function give(cue: Cue | undefined): void {
    if (isOn && cue) {
      orchestra?.play(cue);
      if (heard === 'phone') {
        vibrate(FELT[cue] ?? []);
      }
    }
  }

  useTicks(view, give);
  usePhases(view, (cue) => (heard === 'hall' || cue !== 'reveal' ? give(cue) : undefined));
  useOutcomes(view, (cue) => heard === 'phone' && give(cue));

  const isLobby = heard === 'hall' && view.phase.name === 'lobby';
  useEffect(
    () => (isLobby && isHeard ? orchestra?.playLobby() : undefined),
    [isLobby, isHeard, orchestra],
  );

  return {
    isOn,
    isHeldBack: isOn && orchestra !== undefined && !isHeard,
    volume,
    toggle: () => chooseSound(heard, { isOn: !isOn }),
    setVolume: (chosen) => chooseSound(heard, { volume: chosen }),
  };
}

/** There while sound is on. */
function useOrchestra(isOn: boolean, volume: number) {
  const [orchestra, setOrchestra] = useState<Orchestra>();
  const [isHeard, setHeard] = useState(false);

  useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    let opened: Orchestra | undefined;
    let isWanted = true;
    import('./orchestra').then(
      ({ openOrchestra }) => {
        if (isWanted) {
          opened = openOrchestra(setHeard);
          setOrchestra(opened);
        }
      },
      // A game goes on without sound.
      () => {},
    );
    return () => {
      isWanted = false;
      opened?.close();
      setOrchestra(undefined);
      setHeard(false);
    };
  }, [isOn]);

  useEffect(() => orchestra?.setVolume(volume), [orchestra, volume]);
  return { orchestra, isHeard };
}

/** Along the room's clock, which may stand still or be set anew. */
function useTicks({ phase, countdown }: RoomView, give: (cue: Cue) => void): void {
  const ticked = useRef<{ readonly question: number; readonly second: number }>(undefined);
  const question = phase.name === 'question' ? phase.question.index : undefined;
  const tick = useEffectEvent((due: Tick) => give(cueOfTick(due)));

  useEffect(() => {
    if (question === undefined || !countdown?.running) {
      return undefined;
    }
    const before = ticked.current?.question === question ? ticked.current.second : undefined;
    const timers = ticksAhead(remainingAt(countdown, performance.now()), before).map((due) =>
      setTimeout(() => {
        ticked.current = { question, second: due.second };
        tick(due);
      }, due.inMs),
    );
    return () => timers.forEach(clearTimeout);
  }, [question, countdown]);
}

function usePhases({ phase }: RoomView, give: (cue: Cue | undefined) => void): void {
  const before = useRef(phase);
  const moved = useEffectEvent(() => give(cueBetween(before.current, phase)));

  useEffect(() => {
    moved();
    before.current = phase;
  }, [phase]);
}

/** What a player hears is told after the phase, and only when it is another question's. */
function useOutcomes({ you }: RoomView, give: (cue: Cue | undefined) => void): void {
  const outcome = you?.outcome;
  const before = useRef(outcome?.question);
  const told = useEffectEvent(() => outcome && give(cueOf(outcome)));

  useEffect(() => {
    if (outcome !== undefined && outcome.question !== before.current) {
      told();
    }
    before.current = outcome?.question;
  }, [outcome]);
}
