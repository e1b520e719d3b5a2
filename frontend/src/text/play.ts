import { choose } from './choose';
import { play as en } from './en/play';

export const play = choose({ en });
