import { choose } from './choose';
import { host as en } from './en/host';

export const host = choose({ en });
