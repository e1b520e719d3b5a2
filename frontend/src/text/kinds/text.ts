import { choose } from '../choose';
import { text as en } from '../en/kinds/text';

export const text = choose({ en });
