import { choose } from './choose';
import { devices as en } from './en/devices';

export const devices = choose({ en });
