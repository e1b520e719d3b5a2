import { choose } from './choose';
import { common as en } from './en/common';

export const common = choose({ en });
