import { formatNumber } from '@/text/choose';
import { search } from '@/text/search';

export interface Counted {
  readonly quizzes: number;
  readonly more: boolean;
}

/** Such as 12, or 1,000+ where nobody counted on. */
export function countText({ quizzes, more }: Counted): string {
  return search.count(formatNumber(quizzes), more);
}
