import { choose } from './choose';
import { shell as en } from './en/shell';

export const shell = choose({ en });
