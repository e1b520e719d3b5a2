import { choose } from './choose';
import { join as en } from './en/join';

export const join = choose({ en });
