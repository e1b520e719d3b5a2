import { choose } from './choose';
import { mend as en } from './en/mend';

export const mend = choose({ en });
