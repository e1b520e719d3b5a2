import type { ComponentType, ReactNode } from 'react';
import type { Question } from '@/api/generated/quiz';
import type { QuestionResult, SaidList } from '@/api/generated/session';
import type {
  QuestionView,
  Reveal as RevealPhase,
  SettingsView,
  Tally,
  Unaccepted,
} from '@/api/generated/wire';
import type { Layout } from '@/design/fit';
import type { Response } from '@/game/response';

/** The kinds of question that are played, by their words on the wire. */
export type Kind = QuestionView['kind'];

/** The kinds that can be written, by their words in a quiz. */
export type Type = Question['type'];

export type QuestionOf<K extends Kind> = QuestionView & { readonly kind: K };
export type ResponseOf<K extends Kind> = Response & { readonly kind: K };
export type RevealOf<K extends Kind> = RevealPhase & {
  readonly kind: K;
  readonly question: QuestionOf<K>;
};
export type TallyOf<K extends Kind> = Tally & { readonly kind: K };
/** Its kind lies deeper than types are told apart by. */
export type ResultOf<K extends Kind> = ResultFor<QuestionResult, K>;
type ResultFor<R, K extends Kind> = R extends { readonly question: { readonly kind: infer Q } }
  ? K extends Q
    ? R
    : never
  : never;
export type WrittenOf<T extends Type> = Question & { readonly type: T };

export interface AnswerProps<K extends Kind> {
  readonly question: QuestionOf<K>;
  /** What this player sent, saved or not. */
  readonly given: ResponseOf<K> | undefined;
  /** Whether an answer can still be given. */
  readonly isOpen: boolean;
  /** How the room plays, where the host chose. */
  readonly settings?: SettingsView | undefined;
  /** Differs from player to player and from question to question, for an order of one's own. */
  readonly seed?: string;
  /** What became of the answer; it stands at the foot, where the button to send it was. */
  readonly status: ReactNode;
  readonly onAnswer: (response: ResponseOf<K>) => void;
}

export interface OutcomeProps<K extends Kind> {
  readonly phase: RevealOf<K>;
  readonly given: ResponseOf<K> | undefined;
}

/** On a phone. */
export interface PlayPart<K extends Kind> {
  /** While the question is open. */
  readonly Answer: ComponentType<AnswerProps<K>>;
  /** At the reveal: what was right, and what this player said. */
  readonly Outcome: ComponentType<OutcomeProps<K>>;
}

/** What a host may do with what was said. */
export interface Moderation {
  /** Hides it from everybody, or shows it. */
  readonly moderate: (said: string, isShown: boolean) => void;
  /** What was hidden last of this question, also before its reveal. */
  readonly lastHidden?: string | undefined;
  /** Counts as right for all what was typed, or no longer. */
  readonly accept: (typed: string, isAccepted: boolean) => void;
  /** What is not accepted, at the reveal of what is typed. */
  readonly unaccepted?: Unaccepted | undefined;
  /** All that was said to it; fails with a problem. */
  readonly read: ReadSaid;
}

export type ReadSaid = () => Promise<SaidList>;
/** Something that was said, and whether the hall sees it. */
export type SaidEntry = SaidList['said'][number];

export interface AskProps<K extends Kind> {
  readonly question: QuestionOf<K>;
  /** What was said so far, where that is told while a question is open. */
  readonly tally?: TallyOf<K> | undefined;
  /** Only a host has it. */
  readonly moderation?: Moderation | undefined;
}

export interface RevealProps<K extends Kind> {
  readonly phase: RevealOf<K>;
  readonly moderation?: Moderation | undefined;
}

/**
 * On the projector, below the question. Sizes are in em and between the limits that the scene gives
 * by `--grow` and `--shrink`; layouts are the same arrays each time, else all is measured again.
 */
export interface StagePart<K extends Kind> {
  readonly Ask: ComponentType<AskProps<K>>;
  readonly askLayouts: (question: QuestionOf<K>) => readonly Layout[];
  readonly Reveal: ComponentType<RevealProps<K>>;
  readonly revealLayouts: (phase: RevealOf<K>) => readonly Layout[];
}

export interface ResultProps<K extends Kind> {
  readonly result: ResultOf<K>;
}

/** In the results of a game that was played. */
export interface ResultPart<K extends Kind> {
  readonly Result: ComponentType<ResultProps<K>>;
}

export interface KeyProps<T extends Type> {
  readonly question: WrittenOf<T>;
}

export interface BlankProps<T extends Type> {
  readonly question: WrittenOf<T>;
}

/** Of a quiz that is looked through, on the screen or on paper. */
export interface KeyPart<T extends Type> {
  /** What can be answered; what is right only for the owner. */
  readonly Key: ComponentType<KeyProps<T>>;
  /** To be answered on paper; tells nothing of what is right. */
  readonly Blank: ComponentType<BlankProps<T>>;
}
