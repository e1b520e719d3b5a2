import type {
  Accepted,
  Answers,
  Clock,
  Door,
  DrawnView,
  MendView,
  Moved,
  NoteView,
  Pace,
  Phase,
  PhaseView,
  Players,
  PlayerView,
  Reactions,
  Reveal,
  Revised,
  RightAnswer,
  SeatList,
  ServerMessage,
  SettingsView,
  SignCounts,
  Tally,
  Unaccepted,
  Welcome,
} from '@/api/generated/wire';
import { type Countdown, countdownFrom, frozen, resumed } from './countdown';

/** All that this client knows of its room, as the server's messages told it. */
export interface RoomView {
  readonly epoch: string;
  readonly seq: number;
  readonly role: Welcome['role'];
  readonly sessionId: string;
  readonly code: string;
  readonly title: string;
  /** Of the quiz's texts (BCP 47), where it is known. */
  readonly language?: string;
  readonly questions: number;
  /** Of the questions; a newer server may have some that this page does not know. */
  readonly kinds: readonly string[];
  /** What is needed to show their texts, where not all are plain. */
  readonly texts?: readonly string[];
  /** What the host chose; absent where all is as usual. */
  readonly settings?: SettingsView;
  /** What the author noted for the host. */
  readonly notes?: readonly NoteView[];
  readonly phase: PhaseView;
  readonly you?: PlayerView;
  /** What the host mended while this phase is shown. */
  readonly mended?: MendView;
  /** What that gave this player, or took. */
  readonly gained?: number;
  readonly players: Players;
  /** Who gets in, for hosts and screens; absent where everybody does. */
  readonly door?: Door;
  /** How the game goes on, for hosts and screens; absent where that is as usual. */
  readonly pace?: Pace;
  /** Of how many the questions were drawn, for hosts and screens; absent where all are played. */
  readonly drawn?: DrawnView;
  /** Whether players may react, in the phases for it; false for a server of before. */
  readonly mayReact: boolean;
  /** How often each sign was shown while this phase is, for hosts and screens. */
  readonly reacted?: SignCounts;
  readonly answers?: Answers;
  /** What was said to the open question so far, where that is told. */
  readonly tally?: Tally;
  /** What a host may accept besides, at the reveal of what is typed. */
  readonly unaccepted?: Unaccepted;
  /** The devices that have a seat, where they are this client's to give and take. */
  readonly seats?: SeatList;
  /** When that was heard, which its times count from. */
  readonly seatsAt?: number;
  /** What is right of the question shown, once this client has asked. */
  readonly key?: RightAnswer;
  readonly countdown?: Countdown;
  /** Until answers are taken, where the question is shown first to be read. */
  readonly opening?: Countdown;
  /** Until a key or a ranking gives way by itself; absent where it waits for the host. */
  readonly goingOn?: Countdown;
  /** Of which the countdown is left. */
  readonly limitMs?: number;
  /** Why time stands still for everybody; a newer server may have reasons that this page does not know. */
  readonly paused?: readonly string[];
  /** Whether answers are taken only when time goes on. */
  readonly answersWait?: boolean;
  readonly saving: boolean;
  readonly moved?: Moved;
}

/** How the texts of the question are written that a phase is about. */
export function formatIn(phase: PhaseView): string | undefined {
  return 'question' in phase && typeof phase.question === 'object'
    ? phase.question.format
    : undefined;
}

/**
 * What is known after a message that came at `now`, or `gap` when a message is missing before it
 * and only a new snapshot helps.
 */
export function nextView(
  view: RoomView | undefined,
  message: ServerMessage,
  now: number,
): RoomView | undefined | 'gap' {
  if (message.type === 'welcome') {
    return welcomed(message, now);
  }
  if (view === undefined) {
    return message.type === 'resumed' || message.type === 'phase' ? 'gap' : undefined;
  }
  switch (message.type) {
    case 'resumed':
      return message.seq === view.seq
        ? saving({ ...view, epoch: message.epoch }, false, now)
        : 'gap';
    case 'phase':
      return message.seq <= view.seq
        ? view
        : message.prev === view.seq
          ? moved(view, message, now)
          : 'gap';
    case 'revised':
      return message.seq === view.seq ? revised(view, message, now) : view;
    case 'you':
      return {
        ...view,
        you: message.you,
        ...(message.gained !== undefined && { gained: message.gained }),
      };
    case 'players':
      return { ...view, players: message };
    case 'door':
      return { ...view, door: message };
    case 'pace':
      return { ...view, pace: message };
    case 'reactions':
      return reacted(view, message);
    case 'standings':
      return view.phase.name === 'standings' && view.phase.question === message.question
        ? { ...view, phase: { ...view.phase, top: message.top } }
        : view;
    case 'answers':
      return isOpen(view, message.question) || isRevealed(view, message.question)
        ? { ...view, answers: message }
        : view;
    case 'tally':
      return tallied(view, message);
    case 'unaccepted':
      return isRevealed(view, message.question) ? { ...view, unaccepted: message } : view;
    case 'seats':
      return { ...view, seats: message, seatsAt: now };
    case 'key':
      return isShown(view, message) ? { ...view, key: message } : view;
    case 'clock':
      return isAbout(view, message.question) ? told(view, message, now) : view;
    case 'alive':
      return message.remainingMs === undefined ? view : left(view, message.remainingMs, now);
    case 'saving':
      return saving(view, message.saving, now);
    case 'accepted':
      return recorded(view, message);
    case 'moved':
      return { ...view, moved: message };
    case 'done':
    case 'refused':
    case 'error':
      return view;
    default:
      // A newer server may say what this page does not know, and it goes on without.
      message satisfies never;
      return view;
  }
}

function welcomed(message: Welcome, now: number): RoomView {
  const {
    epoch,
    seq,
    role,
    sessionId,
    code,
    title,
    language,
    questions,
    kinds,
    texts,
    settings,
    notes,
    phase,
    you,
    players,
    door,
    pace,
    reactions = false,
    drawn,
  } = message;
  const view: RoomView = {
    epoch,
    seq,
    role,
    sessionId,
    code,
    title,
    questions,
    kinds,
    phase,
    players,
    mayReact: reactions,
    saving: false,
    ...(language && { language }),
    ...(texts && { texts }),
    ...(settings && { settings }),
    ...(notes && { notes }),
    ...(you && { you }),
    ...(door && { door }),
    ...(pace && { pace }),
    ...(drawn && { drawn }),
  };
  return withCountdown(view, now);
}

function moved(view: RoomView, message: Phase, now: number): RoomView {
  const {
    answers: _,
    tally: __,
    unaccepted: ___,
    mended: ____,
    gained: _____,
    reacted: ______,
    key,
    you,
    ...kept
  } = view;
  const moved: RoomView = { ...kept, seq: message.seq, phase: message.phase };
  const next = key && isShown(moved, key) ? { ...moved, key } : moved;
  return withCountdown(
    you ? { ...next, you: message.phase.name === 'question' ? unanswered(you) : you } : next,
    now,
  );
}

function reacted(view: RoomView, { on, counts }: Reactions): RoomView {
  const { reacted: before, ...rest } = view;
  // What was shown before they were turned off is not shown once more when they are back.
  const after = on ? (counts ? sum(before, counts) : before) : undefined;
  return { ...rest, mayReact: on, ...(after && { reacted: after }) };
}

function sum(before: SignCounts | undefined, more: SignCounts): SignCounts {
  return before
    ? {
        clap: before.clap + more.clap,
        heart: before.heart + more.heart,
        laugh: before.laugh + more.laugh,
        wow: before.wow + more.wow,
      }
    : more;
}

function withCountdown(view: RoomView, now: number): RoomView {
  const {
    countdown: _,
    opening: __,
    limitMs: ___,
    paused: ____,
    answersWait: _____,
    goingOn: ______,
    ...rest
  } = view;
  const { phase } = rest;
  switch (phase.name) {
    case 'question':
      return told(rest, { ...phase, limitMs: phase.question.limitMs }, now);
    case 'reveal':
    case 'standings':
      return told(rest, phase, now);
    case 'lobby':
    case 'finished':
      return rest;
  }
}

type Told = Partial<Omit<Clock, 'type' | 'question'>>;

function told(
  view: RoomView,
  { remainingMs, opensInMs, limitMs, paused, answersWait, goesOnInMs }: Told,
  now: number,
): RoomView {
  const {
    opening: _,
    limitMs: before,
    paused: __,
    answersWait: ___,
    goingOn: ____,
    ...kept
  } = view;
  const rest = left({ ...kept, ...(paused && { paused }) }, remainingMs, now);
  const opening = countdownFrom(opensInMs, now, isRunning(rest));
  const goingOn = countdownFrom(goesOnInMs, now, isRunning(rest));
  return {
    ...rest,
    ...(opening && { opening }),
    ...(goingOn && { goingOn }),
    // A server of before does not say it with each word.
    ...(remainingMs !== undefined && { limitMs: limitMs ?? before ?? remainingMs }),
    ...(answersWait && { answersWait }),
  };
}

function left(view: RoomView, remainingMs: number | undefined, now: number): RoomView {
  const { countdown: _, ...rest } = view;
  const countdown =
    view.phase.name === 'question' ? countdownFrom(remainingMs, now, isRunning(view)) : undefined;
  return countdown ? { ...rest, countdown } : rest;
}

function isRunning({ saving, paused }: RoomView): boolean {
  return !saving && !paused;
}

function saving(view: RoomView, isSaving: boolean, now: number): RoomView {
  const { countdown, opening, goingOn } = view;
  const changed = isRunning({ ...view, saving: isSaving }) ? resumed : frozen;
  return {
    ...view,
    saving: isSaving,
    ...(countdown && { countdown: changed(countdown, now) }),
    ...(opening && { opening: changed(opening, now) }),
    ...(goingOn && { goingOn: changed(goingOn, now) }),
  };
}

function recorded(view: RoomView, accepted: Accepted): RoomView {
  const { type: _, id: __, ...answer } = accepted;
  return view.you ? { ...view, you: { ...view.you, answer } } : view;
}

/** So far, or once more at the reveal when something of it has changed. */
function tallied(view: RoomView, message: Tally): RoomView {
  if (isOpen(view, message.question)) {
    return { ...view, tally: message };
  }
  const { phase } = view;
  if (phase.name !== 'reveal' || !isRevealed(view, message.question)) {
    return view;
  }
  const { type: _, question: __, ...revealed } = message;
  const { name, question, answered, players, explanation, source, follows, void: isVoid } = phase;
  const common = {
    name,
    question,
    answered,
    players,
    ...(explanation && { explanation }),
    ...(source && { source }),
    ...(follows && { follows }),
    ...(isVoid && { void: isVoid }),
  };
  // All parts of the kind take the place of those before, of which some may be gone.
  return { ...keyless(view), phase: { ...common, ...revealed } as Reveal };
}

/** What is right may be another answer now: who may know it before the hall asks again. */
function keyless(view: RoomView): RoomView {
  const { key: _, ...rest } = view;
  return rest;
}

/** The same phase, of which something is other than it was told. */
function revised(view: RoomView, { phase, mended }: Revised, now: number): RoomView {
  const { gained: _, ...rest } = keyless(view);
  return phase.name === 'question'
    ? { ...rest, ...(mended && { mended }) }
    : withCountdown({ ...rest, phase, ...(mended && { mended }) }, now);
}

function unanswered(you: PlayerView): PlayerView {
  const { answer: _, outcome: __, ...rest } = you;
  return rest;
}

function isRevealed(view: RoomView, question: number): boolean {
  return view.phase.name === 'reveal' && view.phase.question.index === question;
}

/** Whether time may run out for what is shown of this question. */
function isAbout({ phase }: RoomView, question: number): boolean {
  return phase.name === 'question' || phase.name === 'reveal'
    ? phase.question.index === question
    : phase.name === 'standings' && phase.question === question;
}

function isShown({ phase }: RoomView, { question, playing }: RightAnswer): boolean {
  return (
    (phase.name === 'question' || phase.name === 'reveal') &&
    phase.question.index === question &&
    phase.question.playing === playing
  );
}

function isOpen(view: RoomView, question: number): boolean {
  return view.phase.name === 'question' && view.phase.question.index === question;
}
