import { choose } from '../choose';
import { wordCloud as en } from '../en/kinds/wordCloud';

export const wordCloud = choose({ en });
