import { choose } from './choose';
import { account as en } from './en/account';

export const account = choose({ en });
