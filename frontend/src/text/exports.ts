import { choose } from './choose';
import { exports as en } from './en/exports';

export const exports = choose({ en });
