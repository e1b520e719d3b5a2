import { choose } from './choose';
import { game as en } from './en/game';

export const game = choose({ en });
