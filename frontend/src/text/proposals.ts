import { choose } from './choose';
import { proposals as en } from './en/proposals';

export const proposals = choose({ en });
