import { choose } from './choose';
import { groups as en } from './en/groups';

export const groups = choose({ en });
