import { choose } from '../choose';
import { slide as en } from '../en/kinds/slide';

export const slide = choose({ en });
