import { choose } from '../choose';
import { open as en } from '../en/kinds/open';

export const open = choose({ en });
