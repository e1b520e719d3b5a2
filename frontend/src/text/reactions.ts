import { choose } from './choose';
import { reactions as en } from './en/reactions';

export const reactions = choose({ en });
