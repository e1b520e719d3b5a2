import { choose } from './choose';
import { print as en } from './en/print';

export const print = choose({ en });
