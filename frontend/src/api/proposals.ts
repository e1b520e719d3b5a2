import type { Commission, Limits, Proposal } from './generated/quiz';
import { quizzes } from './http';
import { answered } from './problem';

export type ProposalLimits = NonNullable<Limits['proposals']>;

/** What a language model may be asked; nothing where none is set up. */
export async function proposalLimits(): Promise<ProposalLimits | null> {
  return (await answered(quizzes.GET('/limits'))).proposals ?? null;
}

/** Has a quiz written, which takes up to minutes. */
export function propose(body: Commission): Promise<Proposal> {
  return answered(quizzes.POST('/proposals', { body }));
}

export function readProposal(id: string): Promise<Proposal> {
  return answered(quizzes.GET('/proposals/{id}', { params: { path: { id } } }));
}
