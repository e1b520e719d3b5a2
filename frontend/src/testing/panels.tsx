import { type ReactNode, useEffect, useRef } from 'react';
import type { People } from '@/api/generated/session';
import { DoorDialog } from '@/features/host/DoorDialog';
import { PersonDialog } from '@/features/host/PersonDialog';
import type { RoomActions } from '@/features/host/useRoomActions';
import type { Only } from '@/features/host/usePeople';
import { Door } from '@/features/join/Door';
import { RejoinForm } from '@/features/join/RejoinForm';
import { ChangePhone } from '@/features/play/ChangePhone';
import { nameOf } from './extremes';

const nothing = () => {};

/** The lists and forms in which a host looks after players, and those of a player who changes phones. */
export function panelsWith(actions: RoomActions): Readonly<Record<string, () => ReactNode>> {
  const people = (total: number): ReactNode => (
    <div data-lights="down">
      <DoorDialog
        isInLobby={false}
        door={undefined}
        mayReact
        actions={{ ...actions, people: peopleOf(total) }}
        onClose={nothing}
      />
    </div>
  );
  const person = (nickname: string) => (
    <div data-lights="down">
      <PersonDialog
        person={{ playerId: 'p1', nickname }}
        isLocked={false}
        actions={actions}
        onClose={nothing}
      />
    </div>
  );
  return {
    'people-none': () => people(0),
    'people-30': () => people(30),
    'people-300': () => people(300),
    'people-link': () => <Unfolded>{people(30)}</Unfolded>,
    person: () => person('Ann'),
    'person-long': () => person('Maximilian-Alexander 🦕🦖'),
    'person-unfolded': () => <Unfolded>{person('Ann')}</Unfolded>,
    'play-change-phone': () => (
      <div data-lights="down">
        <ChangePhone roomCode="K7M2QX" ask={() => actions.rejoin('p1')} onClose={nothing} />
      </div>
    ),
    'play-rejoin': () => (
      <Door>
        <h1>Go on as before</h1>
        <RejoinForm code="K7M2QX" onBack={nothing} />
      </Door>
    ),
  };
}

/** With all that is folded at first, and asked for where something has to be. */
function Unfolded({ children }: { children: ReactNode }) {
  const all = useRef<HTMLDivElement>(null);
  // The browser folds, and a list of people is there after a moment.
  useEffect(() => {
    all.current?.querySelectorAll('details').forEach((part) => {
      part.open = true;
    });
    all.current?.querySelector<HTMLElement>('details select ~ button, details button')?.click();
  }, []);
  return <div ref={all}>{children}</div>;
}

/** Of a room of so many, in mid-question. */
function peopleOf(total: number): RoomActions['people'] {
  const all = Array.from({ length: total }, (_, index): People['people'][number] => {
    const connection = index % 13 === 4 ? 'away' : index % 11 === 5 ? 'slow' : 'here';
    const answered = index % 3 !== 1 && connection !== 'away';
    return {
      playerId: `p${index}`,
      nickname: nameOf(index),
      number: index + 1,
      state: 'in',
      connection,
      answered,
      ...(answered && { tookMs: 1_240 + ((index * 733) % 18_000) }),
    };
  });
  const fits = (person: (typeof all)[number], only?: Only) =>
    !only || (only === 'unanswered' ? person.answered === false : person.connection === only);
  const count = (only: Only) => all.filter((person) => fits(person, only)).length;
  return (search, page, only) => {
    const found = all.filter(
      (person) =>
        fits(person, only) && person.nickname.toLowerCase().includes(search.toLowerCase()),
    );
    return Promise.resolve({
      page,
      pages: Math.max(1, Math.ceil(found.length / 100)),
      found: found.length,
      counts: {
        playing: total,
        away: count('away'),
        slow: count('slow'),
        unanswered: count('unanswered'),
      },
      people: found.slice((page - 1) * 100, page * 100),
    });
  };
}
