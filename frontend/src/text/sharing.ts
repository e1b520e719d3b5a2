import { choose } from './choose';
import { sharing as en } from './en/sharing';

export const sharing = choose({ en });
