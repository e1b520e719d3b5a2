import type { Heartbeat, QuestionView, Reaction, ServerMessage } from '@/api/generated/wire';
import type { SocketCheck } from '@/api/socketCheck';
import { retryDelay } from './backoff';
import { closedFor } from './closeCode';
import type { CorrectedKey } from './correctedKey';
import {
  type Connection,
  type ConnectionEvent,
  firstConnection,
  nextConnection,
} from './connection';
import { newMessageId } from './messageId';
import { emptyOutbox, type Outbox, type Pending, posted, settled } from './outbox';
import type { DeviceRole } from './seat';
import { afterReaction, nextReactionAt } from './reacting';
import { answerWith, type Response } from './response';
import { nextView, type RoomView } from './roomView';

const HEARTBEAT_MS = 5_000;
const SILENCE_MS = 12_000;
const REPEAT_MS = 3_000;

/** A page that held a number for longer slept. */
const LONGEST_HELD_MS = 60_000;

/** So many sockets in a row that never opened are no restart of a server any more. */
const FAILED_OPENINGS = 3;

export interface DoorChange {
  readonly approveNames?: boolean;
  readonly generatedNames?: boolean;
  readonly waitingRoom?: boolean;
}

/** What keeps sockets from opening though the server answers: a proxy, as a rule. */
export type Hindrance = 'foreign-origin' | 'no-upgrade';

export interface RoomState {
  readonly connection: Connection;
  readonly hindrance?: Hindrance;
  readonly view?: RoomView;
  readonly outbox: Outbox;
  /** When all that this player may show at once is there again. */
  readonly reactionsFullAt?: number;
}

export interface RoomClientOptions {
  /** `ws:` or `wss:` address of the endpoint, without query. */
  readonly endpoint: string;
  /** Of the room: proxies bring those of one room to one node. */
  readonly code: string;
  readonly token: string;
  /** What was not acknowledged before a reload. */
  readonly pending?: readonly Pending[];
  readonly openSocket?: (url: string) => WebSocket;
  /** Asks the server, over HTTP, whether this page may open sockets. */
  readonly check?: () => Promise<SocketCheck>;
}

/**
 * One room's live connection. It keeps itself up: comes back after a loss, catches up from where it
 * was, and repeats what was not acknowledged. The state is immutable, so that a page can subscribe.
 */
export class RoomClient {
  #state: RoomState;
  #socket: WebSocket | undefined;
  #lastHeard = 0;
  #needsSnapshot = false;
  /** When this page took its seat: said whenever it comes back by itself, so that it takes none from a newer page. */
  #since: number | undefined;
  #echo: { readonly number: number; readonly at: number } | undefined;
  #failedOpenings = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;
  #repeat: ReturnType<typeof setInterval> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: RoomClientOptions;

  constructor(options: RoomClientOptions) {
    this.#options = options;
    this.#state = {
      connection: firstConnection,
      outbox: options.pending ? { pending: options.pending } : emptyOutbox,
    };
  }

  readonly state = (): RoomState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Also after a close, whatever its reason: then this page is the newest one of its player. */
  open(): void {
    this.#since = undefined;
    this.#needsSnapshot = true;
    this.#change({ connection: firstConnection });
    this.#beat = setInterval(() => this.#checkPulse(), HEARTBEAT_MS);
    this.#repeat = setInterval(() => this.#sendPending(), REPEAT_MS);
    this.#connect();
  }

  close(): void {
    this.#end('left');
  }

  /** The network seems to be back: no need to wait for the next try. */
  hurry(): void {
    if (this.#state.connection.name === 'waiting') {
      this.#reconnect();
    } else {
      this.#checkPulse();
    }
  }

  /** The network is known to be gone, long before the socket would notice. */
  unplugged(): void {
    if (this.#socket) {
      this.#lost();
    }
  }

  answer({ index, playing }: QuestionView, response: Response): void {
    this.#post({
      type: 'answer',
      id: newMessageId(),
      question: index,
      ...(playing !== undefined && { playing }),
      ...answerWith(response),
    });
  }

  /**
   * Shows a sign to the hall, or none where the server would count it no more. What does not get
   * through is not said again, or it would come late.
   */
  react(sign: Reaction['sign']): void {
    const now = performance.now();
    const { reactionsFullAt = 0 } = this.#state;
    if (now < nextReactionAt(reactionsFullAt)) {
      return;
    }
    this.#change({ reactionsFullAt: afterReaction(reactionsFullAt, now) });
    this.#send({ type: 'reaction', id: newMessageId(), sign });
  }

  /** Players may react from now on, or may not. */
  letReact(on: boolean): void {
    this.#post({ type: 'reactions', id: newMessageId(), on });
  }

  /** Hides something that was said to a question, or shows it. */
  moderate(question: number, said: string, isShown: boolean): void {
    this.#post({ type: isShown ? 'show' : 'hide', id: newMessageId(), question, said });
  }

  /** Counts a spelling that was typed to the question shown as right, or no longer. */
  accept(question: number, text: string, isAccepted: boolean): void {
    this.#post({ type: isAccepted ? 'accept' : 'reject', id: newMessageId(), question, text });
  }

  start(): void {
    this.#post({ type: 'start', id: newMessageId() });
  }

  next(): void {
    const seq = this.#state.view?.seq;
    this.#post({ type: 'next', id: newMessageId(), ...(seq !== undefined && { seq }) });
  }

  pause(answers: 'wait' | 'take'): void {
    this.#post({ type: 'pause', id: newMessageId(), answers });
  }

  resume(): void {
    this.#post({ type: 'resume', id: newMessageId() });
  }

  /** More time with a question; without `seconds` as much as the host likes. */
  extend(question: number, seconds: number | null): void {
    this.#post({ type: 'extend', id: newMessageId(), question, seconds });
  }

  skip(question: number): void {
    this.#post({ type: 'skip', id: newMessageId(), question });
  }

  /** Nobody new comes in, or everybody may. */
  lock(isLocked: boolean): void {
    this.#post({ type: isLocked ? 'lock' : 'unlock', id: newMessageId() });
  }

  /** What else becomes of those who are new; what is left out stays. */
  door(change: DoorChange): void {
    this.#post({ type: 'door', id: newMessageId(), ...change });
  }

  kick(player: string, mayReturn: boolean): void {
    this.#post({ type: 'kick', id: newMessageId(), player, mayReturn });
  }

  rename(player: string, nickname: string): void {
    this.#post({ type: 'rename', id: newMessageId(), player, nickname });
  }

  /** How long a player may take: so many times as long as others, or without a limit. */
  time(player: string, factor: number | null): void {
    this.#post({ type: 'time', id: newMessageId(), player, factor });
  }

  admit(players: string[]): void {
    this.#post({ type: 'admit', id: newMessageId(), players });
  }

  approve(players: string[]): void {
    this.#post({ type: 'approve', id: newMessageId(), players });
  }

  /** Closes a question and shows its key, without points for anybody. */
  reveal(question: number): void {
    this.#post({ type: 'reveal', id: newMessageId(), question });
  }

  /** Plays a question once more, which counts by its last time. */
  replay({ index, playing = 1 }: QuestionView): void {
    this.#post({ type: 'replay', id: newMessageId(), question: index, playing: playing + 1 });
  }

  /** Goes on with a question that was not played yet. */
  jump(question: number): void {
    this.#post({ type: 'jump', id: newMessageId(), question });
  }

  /** Shows the ranking after so many questions; 0: only at the end. */
  rankEvery(every: number): void {
    this.#post({ type: 'standings', id: newMessageId(), every });
  }

  /** Keys and rankings give way by themselves after so long; null: when the host says so. */
  auto(seconds: number | null): void {
    this.#post({ type: 'auto', id: newMessageId(), seconds });
  }

  /** What is shown stays until the host goes on, this once. */
  hold(): void {
    const seq = this.#state.view?.seq;
    this.#post({ type: 'hold', id: newMessageId(), ...(seq !== undefined && { seq }) });
  }

  /** Corrects the key of a question that was played. */
  correct(question: number, key: CorrectedKey, reason?: string): void {
    this.#post({ type: 'key', id: newMessageId(), question, ...key, ...(reason && { reason }) });
  }

  /** Asks what is right of the question shown. */
  peek(): void {
    this.#post({ type: 'peek', id: newMessageId() });
  }

  /** Asks for a code with which a device can ask for a seat. */
  invite(role: DeviceRole): void {
    this.#post({ type: 'invite', id: newMessageId(), role });
  }

  /** Gives a device that knocks its seat. */
  agree(device: string): void {
    this.#post({ type: 'agree', id: newMessageId(), device });
  }

  /** Sends a device away that knocks; without one, puts the code away. */
  dismiss(device?: string): void {
    this.#post({ type: 'dismiss', id: newMessageId(), ...(device !== undefined && { device }) });
  }

  unseat(seat: string): void {
    this.#post({ type: 'unseat', id: newMessageId(), seat });
  }

  /** Ends the session: at once, or with the podium first. */
  end(results?: true): void {
    this.#post({ type: 'end', id: newMessageId(), ...(results && { results }) });
  }

  /** Ends the session without any results. */
  discard(): void {
    this.#post({ type: 'discard', id: newMessageId() });
  }

  /** Shows the key of the open question, while those with more time go on. */
  revealEarly(question: number): void {
    this.#post({ type: 'reveal-early', id: newMessageId(), question });
  }

  #post(message: Pending): void {
    this.#change({ outbox: posted(this.#state.outbox, message) });
    this.#send(message);
  }

  #connect(): void {
    const { openSocket = (url) => new WebSocket(url) } = this.#options;
    const socket = openSocket(this.#url());
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    this.#lastHeard = performance.now();
    let hasOpened = false;
    socket.addEventListener('open', () => {
      hasOpened = true;
      this.#failedOpenings = 0;
      this.#change({ hindrance: undefined });
    });
    socket.addEventListener('message', (event) => {
      if (socket === this.#socket) {
        this.#lastHeard = performance.now();
        this.#heard(JSON.parse(textOf(event.data)) as ServerMessage);
      }
    });
    socket.addEventListener('close', (event) => {
      if (socket === this.#socket) {
        this.#closed(event.code);
        if (!hasOpened) {
          void this.#lookForHindrance();
        }
      }
    });
  }

  async #lookForHindrance(): Promise<void> {
    this.#failedOpenings += 1;
    if (this.#failedOpenings < FAILED_OPENINGS) {
      return;
    }
    const answer = await this.#options.check?.();
    if (this.#failedOpenings > 0 && answer && answer !== 'unknown') {
      this.#change({ hindrance: answer === 'open' ? 'no-upgrade' : answer });
    }
  }

  #url(): string {
    const { code, token } = this.#options;
    const query = new URLSearchParams({ code, token });
    const { view } = this.#state;
    if (view && !this.#needsSnapshot) {
      query.set('epoch', view.epoch);
      query.set('seq', String(view.seq));
    }
    if (this.#since !== undefined) {
      query.set('since', String(this.#since));
    }
    return `${this.#options.endpoint}?${query}`;
  }

  #heard(message: ServerMessage): void {
    const view = nextView(this.#state.view, message, performance.now());
    if (view === 'gap') {
      this.#startAfresh();
      return;
    }
    if (message.type === 'alive' && message.echo !== undefined) {
      this.#echo = { number: message.echo, at: performance.now() };
    }
    const waited = this.#state.view?.answersWait === true;
    this.#change({ view, outbox: settled(this.#state.outbox, message) });
    if (waited && view?.answersWait !== true) {
      this.#sendPending();
    }
    if (message.type === 'welcome') {
      this.#since = message.since;
    }
    if (message.type === 'welcome' || message.type === 'resumed') {
      this.#needsSnapshot = false;
      this.#step({ type: 'greeted' });
      this.#sendPending();
    }
  }

  /** Something is missing: the next connection asks for all there is. */
  #startAfresh(): void {
    this.#needsSnapshot = true;
    this.#dropSocket();
    this.#connect();
  }

  #closed(code: number): void {
    const reason = closedFor(code);
    if (reason) {
      this.#end(reason);
    } else {
      this.#lost();
    }
  }

  #lost(): void {
    this.#dropSocket();
    this.#step({ type: 'lost' });
    const { connection } = this.#state;
    if (connection.name === 'waiting') {
      this.#retry = setTimeout(() => this.#reconnect(), retryDelay(connection.attempt));
    }
  }

  #reconnect(): void {
    clearTimeout(this.#retry);
    this.#step({ type: 'retried' });
    this.#connect();
  }

  #end(reason: Extract<ConnectionEvent, { type: 'closed' }>['reason']): void {
    clearTimeout(this.#retry);
    clearInterval(this.#beat);
    clearInterval(this.#repeat);
    this.#dropSocket();
    this.#step({ type: 'closed', reason });
  }

  /** Its late events are not heard: they compare themselves with the current socket. */
  #dropSocket(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#echo = undefined;
    socket?.close();
  }

  #checkPulse(): void {
    if (!this.#socket) {
      return;
    }
    if (performance.now() - this.#lastHeard > SILENCE_MS) {
      this.#lost();
    } else {
      this.#send(this.#heartbeat());
    }
  }

  #sendPending(): void {
    if (this.#state.connection.name === 'live') {
      this.#state.outbox.pending.forEach((message) => this.#send(message));
    }
  }

  /** Brings back the number of the last `alive`, for the server to measure how long the way takes. */
  #heartbeat(): Heartbeat {
    const echo = this.#echo;
    this.#echo = undefined;
    const heldMs = echo ? Math.round(performance.now() - echo.at) : 0;
    return echo && heldMs <= LONGEST_HELD_MS
      ? { type: 'heartbeat', echo: echo.number, heldMs }
      : { type: 'heartbeat' };
  }

  #send(message: Pending | Heartbeat | Reaction): void {
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify(message));
    }
  }

  #step(event: ConnectionEvent): void {
    this.#change({ connection: nextConnection(this.#state.connection, event) });
  }

  #change(part: { [K in keyof RoomState]?: RoomState[K] | undefined }): void {
    this.#state = { ...this.#state, ...part } as RoomState;
    this.#listeners.forEach((listener) => listener());
  }
}

/** The server may send its JSON as text or as UTF-8 bytes. */
function textOf(data: unknown): string {
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : String(data);
}
