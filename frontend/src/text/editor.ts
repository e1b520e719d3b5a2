import { choose } from './choose';
import { editor as en } from './en/editor';

export const editor = choose({ en });
