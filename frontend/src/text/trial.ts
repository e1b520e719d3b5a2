import { choose } from './choose';
import { trial as en } from './en/trial';

export const trial = choose({ en });
