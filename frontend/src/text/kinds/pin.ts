import { choose } from '../choose';
import { pin as en } from '../en/kinds/pin';

export const pin = choose({ en });
