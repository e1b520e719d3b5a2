import { choose } from './choose';
import { licences as en } from './en/licences';

export const licences = choose({ en });
