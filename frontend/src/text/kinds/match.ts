import { choose } from '../choose';
import { match as en } from '../en/kinds/match';

export const match = choose({ en });
