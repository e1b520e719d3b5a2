import { choose } from './choose';
import { moderation as en } from './en/moderation';

export const moderation = choose({ en });
