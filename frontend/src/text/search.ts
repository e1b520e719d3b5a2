import { choose } from './choose';
import { search as en } from './en/search';

export const search = choose({ en });
