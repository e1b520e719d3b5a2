import { isPassing } from '@/api/failure';
import { type Problem, problemOf } from '@/api/problem';
import { retryDelay } from '@/game/backoff';

/** How it stands with what was written and not saved yet. */
export type AutosaveSign =
  /** There is nothing to keep. */
  | 'still'
  /** It goes to the server in a moment, or is on its way. */
  | 'saving'
  /** The server has it. */
  | 'kept'
  /** It did not get there and is sent again. */
  | 'retrying'
  | 'offline'
  /** Another page has written to the same draft: one of both has to give way. */
  | 'elsewhere'
  /** What is discarded is still at the server, and is removed again. */
  | 'discarding'
  /** The server does not take it, or let it go; the next change is tried again. */
  | 'refused';

interface AutosaveWays<Form> {
  /** Sends it in place of a revision, and tells which one it is. */
  readonly put: (form: Form, revision: number) => Promise<number>;
  /** Removes it, or no other revision than this one. */
  readonly remove: (only?: number) => Promise<unknown>;
  /** The server has all that was written. */
  readonly onKept: () => void;
}

const TROUBLED: ReadonlySet<AutosaveSign> = new Set(['elsewhere', 'retrying', 'offline']);

/** Long enough for a word, short enough to lose next to nothing. */
const DELAY_MS = 1_200;

/** Sends what is being written to the server, one after the other, until it is there. */
export class Autosave<Form> {
  readonly #ways: AutosaveWays<Form>;
  readonly #listeners = new Set<() => void>();
  #revision: number;
  #sign: AutosaveSign = 'still';
  #problem: Problem | undefined;
  #pending: { readonly form: Form } | undefined;
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  /** The server still has what is discarded. */
  #isToGo = false;

  /**
   * @param revision of what the server has; 0 for nothing
   * @param isThere whether that is all that was written
   */
  constructor(ways: AutosaveWays<Form>, revision: number, isThere = false) {
    this.#ways = ways;
    this.#revision = revision;
    this.#sign = isThere ? 'kept' : 'still';
  }

  readonly sign = (): AutosaveSign => this.#sign;

  /** Why the server does not take it. */
  readonly problem = (): Problem | undefined => this.#problem;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get revision(): number {
    return this.#revision;
  }

  keep(form: Form): void {
    this.#pending = { form };
    // It takes the place of what was discarded.
    this.#isToGo = false;
    // In trouble the next try is on its way already, and takes what there is by then.
    if (!TROUBLED.has(this.#sign)) {
      this.#become('saving');
      this.#sendIn(DELAY_MS);
    }
  }

  /** The network is back, or the page is left: now rather than later. */
  hurry(): void {
    if (this.#isToGo || (this.#pending && this.#sign !== 'elsewhere')) {
      this.#sendIn(0);
    }
  }

  /** Once nothing is on its way; nothing begins before the next change. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    clearTimeout(this.#timer);
  }

  /** What was written became a quiz, and the server has removed the draft. */
  begin(): void {
    this.#stop();
    this.#revision = 0;
    this.#become('still');
  }

  /** This page's state takes the place of what another page has written. */
  takeOver(revision: number): void {
    this.#revision = revision;
    this.#become('saving');
    this.#sendIn(0);
  }

  /** Nothing is to be kept any more, here and at the server. */
  async discard(): Promise<void> {
    this.#pending = undefined;
    await this.settle();
    if (this.#revision > 0 && !this.#pending) {
      this.#isToGo = true;
      this.#send();
      await this.#sending;
    } else if (!this.#pending) {
      this.#become('still');
    }
  }

  /** The page is left. */
  close(): void {
    this.hurry();
    this.#listeners.clear();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#isToGo = false;
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), ms);
  }

  #send(): void {
    const pending = this.#pending;
    if (this.#sending || !(pending || this.#isToGo)) {
      return;
    }
    this.#sending = (pending ? this.#try(pending) : this.#remove()).finally(() => {
      this.#sending = undefined;
      if (this.#pending && this.#sign === 'saving') {
        this.#sendIn(DELAY_MS);
      }
    });
  }

  async #try(sent: { readonly form: Form }): Promise<void> {
    try {
      this.#revision = await this.#ways.put(sent.form, this.#revision);
      this.#tries = 0;
      if (this.#pending === sent) {
        this.#pending = undefined;
        this.#ways.onKept();
        this.#become('kept');
      } else if (this.#pending) {
        this.#become('saving');
      }
    } catch (error) {
      this.#failed(problemOf(error));
    }
  }

  async #remove(): Promise<void> {
    // Later on another page may have written there, which nobody has discarded.
    const only = this.#sign === 'discarding' ? this.#revision : undefined;
    const problem = await this.#ways.remove(only).then(() => undefined, problemOf);
    const isGone = !problem || problem.status === 404;
    if (isGone) {
      this.#revision = 0;
      this.#tries = 0;
    }
    if (this.#pending) {
      // What was written meanwhile goes there next.
      return;
    }
    if (isGone) {
      this.#isToGo = false;
      this.#become('still');
    } else if (isPassing(problem)) {
      this.#become('discarding');
      this.#sendLater(problem);
    } else {
      this.#isToGo = false;
      this.#problem = problem;
      this.#become('refused');
    }
  }

  #failed(problem: Problem): void {
    if (problem.type.endsWith('stale-draft')) {
      this.#become('elsewhere');
    } else if (isPassing(problem)) {
      this.#become(navigator.onLine ? 'retrying' : 'offline');
      this.#sendLater(problem);
    } else {
      this.#problem = problem;
      this.#become('refused');
    }
  }

  #sendLater({ retryAfterSeconds = 0 }: Problem): void {
    this.#sendIn(Math.max(retryAfterSeconds * 1_000, retryDelay(this.#tries + 1)));
    this.#tries += 1;
  }

  #become(sign: AutosaveSign): void {
    if (this.#sign !== sign) {
      this.#sign = sign;
      this.#listeners.forEach((listener) => listener());
    }
  }
}
