import { formatNumber } from '@/text/choose';
import { library } from '@/text/library';

export function playsText(plays: number): string {
  return plays === 0 ? library.neverPlayed : library.plays(formatNumber(plays), plays === 1);
}
