import { choose } from '../choose';
import { scale as en } from '../en/kinds/scale';

export const scale = choose({ en });
