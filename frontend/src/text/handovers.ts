import { choose } from './choose';
import { handovers as en } from './en/handovers';

export const handovers = choose({ en });
