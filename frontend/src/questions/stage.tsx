import type { Layout } from '@/design/fit';
import { Ask as ChoiceAsk, askLayouts } from './choice/Ask';
import { Reveal as ChoiceReveal, revealLayouts } from './choice/Reveal';
import type { AskProps, Kind, QuestionOf, RevealOf, RevealProps, StagePart } from './kind';
import { lazily, type Part, partOf, there, usePart, usePrepared } from './part';
import { WhenThere } from './WhenThere';

const choice = there({ Ask: ChoiceAsk, askLayouts, Reveal: ChoiceReveal, revealLayouts });

const parts: { readonly [K in Kind]: Part<StagePart<K>> } = {
  single: choice,
  multiple: choice,
  'true-false': choice,
  poll: choice,
  text: lazily(() => import('./text/stage')),
  number: lazily(() => import('./number/stage')),
  order: lazily(() => import('./order/stage')),
  match: lazily(() => import('./match/stage')),
  pin: lazily(() => import('./pin/stage')),
  'word-cloud': lazily(() => import('./word-cloud/stage')),
  open: lazily(() => import('./open/stage')),
  scale: lazily(() => import('./scale/stage')),
  slide: lazily(() => import('./slide/stage')),
};

/** Has what the projector needs for these kinds. */
export function useStageParts(kinds: readonly string[] | undefined): void {
  usePrepared(parts, kinds);
}

/** What players have before them to answer with. */
export function Ask<K extends Kind>(props: AskProps<K>) {
  const kind: K = props.question.kind;
  return <WhenThere part={partOf(parts, kind)}>{({ Ask }) => <Ask {...props} />}</WhenThere>;
}

/** What was right, and what was answered. */
export function Reveal<K extends Kind>(props: RevealProps<K>) {
  const kind: K = props.phase.kind;
  return <WhenThere part={partOf(parts, kind)}>{({ Reveal }) => <Reveal {...props} />}</WhenThere>;
}

const WHILE_IT_COMES: readonly Layout[] = [{ name: 'whole', enough: 0 }];

/** How a question's scene may be laid out. */
export function useAskLayouts<K extends Kind>(question: QuestionOf<K>): readonly Layout[] {
  const kind: K = question.kind;
  const state = usePart(partOf(parts, kind));
  return state.name === 'there' ? state.part.askLayouts(question) : WHILE_IT_COMES;
}

/** How the scene of its reveal may be laid out. */
export function useRevealLayouts<K extends Kind>(phase: RevealOf<K>): readonly Layout[] {
  const kind: K = phase.kind;
  const state = usePart(partOf(parts, kind));
  return state.name === 'there' ? state.part.revealLayouts(phase) : WHILE_IT_COMES;
}
