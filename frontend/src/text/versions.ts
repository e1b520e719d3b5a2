import { choose } from './choose';
import { versions as en } from './en/versions';

export const versions = choose({ en });
