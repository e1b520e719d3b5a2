import { choose } from './choose';
import { library as en } from './en/library';

export const library = choose({ en });
