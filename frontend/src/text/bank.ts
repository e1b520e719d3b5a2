import { choose } from './choose';
import { bank as en } from './en/bank';

export const bank = choose({ en });
