import type { RevealOf } from '../kind';

export type Rating = RevealOf<'scale'>['ratings'][number];

/** What is rated: each statement, or the question itself, which has no words of its own here. */
export function ratedOf(statements: readonly string[]): readonly (string | undefined)[] {
  return statements.length === 0 ? [undefined] : statements;
}

/** All steps, from the lowest. */
export function stepsTo(steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, index) => index + 1);
}
