/**
 * The only way to the browser's storage, which may be barred (a school's policy, "block all
 * cookies") or full: then the mere look at it throws, and the page's memory serves until a reload.
 */
class Shelf {
  readonly #open: () => Storage;
  /** What the browser did not take. */
  readonly #memory = new Map<string, string>();

  constructor(open: () => Storage) {
    this.#open = open;
  }

  has(key: string): boolean {
    return this.#text(key) !== undefined;
  }

  /** Absent too when it was written in a form that is not understood any more. */
  read<T>(key: string): T | undefined {
    const text = this.#text(key);
    return text === undefined ? undefined : attempt(() => JSON.parse(text) as T);
  }

  write(key: string, value: unknown): void {
    const text = JSON.stringify(value);
    if (this.#text(key) === text) {
      return;
    }
    this.#memory.set(key, text);
    attempt(() => {
      this.#open().setItem(key, text);
      this.#memory.delete(key);
    });
  }

  remove(key: string): void {
    this.#memory.delete(key);
    attempt(() => this.#open().removeItem(key));
  }

  keys(prefix: string): readonly string[] {
    const stored = attempt(() => Object.keys(this.#open())) ?? [];
    return [...new Set([...stored, ...this.#memory.keys()])].filter((key) =>
      key.startsWith(prefix),
    );
  }

  /** Whether what is written would be there after a reload. */
  outlivesPage(): boolean {
    const probe = 'quizhall.probe';
    return (
      attempt(() => {
        this.#open().setItem(probe, probe);
        this.#open().removeItem(probe);
        return true;
      }) ?? false
    );
  }

  #text(key: string): string | undefined {
    return this.#memory.get(key) ?? attempt(() => this.#open().getItem(key)) ?? undefined;
  }
}

/** Of this tab alone; a reload finds it again. */
export const tabShelf = new Shelf(() => window.sessionStorage);

/** Of all tabs of this browser, until it is removed. */
export const browserShelf = new Shelf(() => window.localStorage);

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
