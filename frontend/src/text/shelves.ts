import { choose } from './choose';
import { shelves as en } from './en/shelves';

export const shelves = choose({ en });
