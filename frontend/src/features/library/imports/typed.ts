interface Typed {
  /** Id of the account that gave it. */
  readonly by?: unknown;
  readonly text?: unknown;
}

interface State {
  readonly typed?: Typed;
}

/** Keeps a text with this page in the tab's history, for whoever comes back to it. */
export function keepTyped(by: string, text: string): void {
  try {
    history.replaceState({ ...(history.state as State | null), typed: { by, text } }, '');
  } catch {
    // Browsers keep only so much there, and the import does not depend on it.
  }
}

/** What this account gave on this page before. */
export function typedBefore(by: string | undefined): string {
  const typed = (history.state as State | null)?.typed;
  return typeof typed?.text === 'string' && typed.by === by ? typed.text : '';
}
