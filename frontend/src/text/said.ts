import { choose } from './choose';
import { said as en } from './en/said';

export const said = choose({ en });
