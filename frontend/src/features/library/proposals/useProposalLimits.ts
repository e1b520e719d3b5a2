import { useQuery } from '@tanstack/react-query';
import { proposalLimits } from '@/api/proposals';

/** What a language model may be asked; `null` where none is set up. */
export function useProposalLimits() {
  return useQuery({ queryKey: ['proposal-limits'], queryFn: proposalLimits, staleTime: Infinity });
}
