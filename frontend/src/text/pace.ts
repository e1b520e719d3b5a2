import { choose } from './choose';
import { pace as en } from './en/pace';

export const pace = choose({ en });
