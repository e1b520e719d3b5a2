import { choose } from './choose';
import { results as en } from './en/results';

export const results = choose({ en });
