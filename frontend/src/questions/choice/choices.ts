import type { Kind, Type } from '../kind';

type Choice = 'single' | 'multiple' | 'true-false' | 'poll';

/** Kinds that are answered by options to choose from. */
export type ChoiceKind = Extract<Kind, Choice>;

/** The same, where they are written. */
export type ChoiceType = Extract<Type, Choice>;
