import { choose } from '../choose';
import { order as en } from '../en/kinds/order';

export const order = choose({ en });
