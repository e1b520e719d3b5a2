import { choose } from './choose';
import { paging as en } from './en/paging';

export const paging = choose({ en });
