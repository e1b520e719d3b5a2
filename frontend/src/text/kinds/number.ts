import { choose } from '../choose';
import { number as en } from '../en/kinds/number';

export const number = choose({ en });
