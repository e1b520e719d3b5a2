import { choose } from './choose';
import { imports as en } from './en/imports';

export const imports = choose({ en });
