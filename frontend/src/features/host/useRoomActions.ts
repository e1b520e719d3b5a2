import { useMutation } from '@tanstack/react-query';
import type { QuestionList, RejoinCode } from '@/api/generated/session';
import type { QuestionView } from '@/api/generated/wire';
import { rooms, withSeat } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import type { CorrectedKey } from '@/game/correctedKey';
import type { DoorChange, RoomClient } from '@/game/roomClient';
import { drawCodePrefix } from '@/game/roomCode';
import type { DeviceRole, Seat } from '@/game/seat';
import { rejoinCode } from '@/live/rejoinCode';
import type { ReadSaid } from '@/questions/kind';
import { problemText } from '@/text/problem';
import type { numberOf } from './timeFactor';
import type { Only, ReadPeople } from './usePeople';

type TimeFactor = ReturnType<typeof numberOf>;

/** How a game ends early: with the podium, with results alone, or without any. */
export type Ending = 'podium' | 'at-once' | 'discarding';

/** The questions of the quiz, those too that are yet to come. */
export type ReadQuestions = () => Promise<QuestionList>;

/** What a host may do, as the scenes offer it. */
export interface RoomActions {
  readonly start: () => void;
  readonly next: () => void;
  readonly end: (ending: Ending) => void;
  readonly pause: (answers: 'wait' | 'take') => void;
  readonly resume: () => void;
  readonly extend: (question: number, seconds: number | null) => void;
  readonly skip: (question: number) => void;
  readonly reveal: (question: number) => void;
  readonly revealEarly: (question: number) => void;
  readonly replay: (question: QuestionView) => void;
  readonly jump: (question: number) => void;
  readonly rankEvery: (every: number) => void;
  readonly auto: (seconds: number | null) => void;
  readonly hold: () => void;
  /** Players may react from now on, or may not. */
  readonly letReact: (on: boolean) => void;
  readonly correct: (question: number, key: CorrectedKey, reason?: string) => void;
  readonly moderate: (question: number, said: string, isShown: boolean) => void;
  readonly accept: (question: number, text: string, isAccepted: boolean) => void;
  readonly lock: (isLocked: boolean) => void;
  readonly door: (change: DoorChange) => void;
  readonly kick: (player: string, mayReturn: boolean) => void;
  readonly rename: (player: string, nickname: string) => void;
  readonly time: (player: string, factor: number | null) => void;
  readonly admit: (players: string[]) => void;
  readonly approve: (players: string[]) => void;
  /** Asks what is right of the question shown. */
  readonly peek: () => void;
  readonly invite: (role: DeviceRole) => void;
  readonly agree: (device: string) => void;
  readonly dismiss: (device?: string) => void;
  readonly unseat: (seat: string) => void;
  /** The end of an address with which one player joins with more time; fails with a problem. */
  readonly moreTimeLink: (factor: TimeFactor) => Promise<string>;
  readonly questions: ReadQuestions;
  readonly people: ReadPeople;
  readonly rejoin: (player: string) => Promise<RejoinCode>;
  readonly roomCode: string;
  readonly said: ReadSaid;
  readonly playAgain: () => void;
  readonly newLobby: () => void;
  readonly isMoving: boolean;
  readonly failure?: string | undefined;
}

export function useRoomActions(
  seat: Seat,
  client: RoomClient,
  onMoved: (seat: Seat) => void,
): RoomActions {
  const again = useMutation({
    mutationFn: (players: boolean) => roomAgain(seat, players),
    onSuccess: onMoved,
  });
  return {
    start: () => client.start(),
    next: () => client.next(),
    end: (ending) =>
      ending === 'discarding' ? client.discard() : client.end(ending === 'podium' || undefined),
    revealEarly: (question) => client.revealEarly(question),
    pause: (answers) => client.pause(answers),
    resume: () => client.resume(),
    extend: (question, seconds) => client.extend(question, seconds),
    skip: (question) => client.skip(question),
    reveal: (question) => client.reveal(question),
    replay: (question) => client.replay(question),
    jump: (question) => client.jump(question),
    rankEvery: (every) => client.rankEvery(every),
    auto: (seconds) => client.auto(seconds),
    hold: () => client.hold(),
    letReact: (on) => client.letReact(on),
    correct: (question, key, reason) => client.correct(question, key, reason),
    moderate: (question, said, isShown) => client.moderate(question, said, isShown),
    accept: (question, text, isAccepted) => client.accept(question, text, isAccepted),
    lock: (isLocked) => client.lock(isLocked),
    door: (change) => client.door(change),
    kick: (player, mayReturn) => client.kick(player, mayReturn),
    rename: (player, nickname) => client.rename(player, nickname),
    time: (player, factor) => client.time(player, factor),
    admit: (players) => client.admit(players),
    approve: (players) => client.approve(players),
    peek: () => client.peek(),
    invite: (role) => client.invite(role),
    agree: (device) => client.agree(device),
    dismiss: (device) => client.dismiss(device),
    unseat: (id) => client.unseat(id),
    moreTimeLink: (factor) => moreTimeLink(seat, factor),
    questions: () => questionsIn(seat),
    rejoin: (player) => rejoinCode(seat, player),
    roomCode: seat.code,
    people: (search, page, only) => peopleOf(seat, search, page, only),
    said: () => saidIn(seat),
    playAgain: () => again.mutate(true),
    newLobby: () => again.mutate(false),
    isMoving: again.isPending,
    failure: again.error ? problemText(problemOf(again.error)) : undefined,
  };
}

function peopleOf(
  seat: Seat,
  search: string,
  page: number,
  only: Only | undefined,
): ReturnType<ReadPeople> {
  return answered(
    rooms.GET('/{code}/people', {
      params: { path: { code: seat.code }, query: { search, page, ...(only && { only }) } },
      headers: withSeat(seat.token),
    }),
  );
}

async function moreTimeLink(seat: Seat, factor: TimeFactor): Promise<string> {
  const { pass } = await answered(
    rooms.POST('/{code}/passes', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
      body: { factor },
    }),
  );
  // Behind the sign no server is told of it.
  return `/join/${seat.code}#${pass}`;
}

function questionsIn(seat: Seat): ReturnType<ReadQuestions> {
  return answered(
    rooms.GET('/{code}/questions', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
    }),
  );
}

function saidIn(seat: Seat): ReturnType<ReadSaid> {
  return answered(
    rooms.GET('/{code}/said', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
    }),
  );
}

/** Another room with the same quiz; with or without the players of this one. */
async function roomAgain(seat: Seat, players: boolean): Promise<Seat> {
  const { code, token } = await answered(
    rooms.POST('/{code}/again', {
      params: { path: { code: seat.code }, query: { code: drawCodePrefix() } },
      headers: withSeat(seat.token),
      body: { players },
    }),
  );
  return { ...seat, code, token };
}
