import { describe, expect, it } from 'vitest';
import { isRoomCode, readRoomCode } from './roomCode';

describe('a room code as a person types it', () => {
  it.each([
    ['k7m2qx', 'K7M2QX'],
    ['KOM2QI', 'K0M2Q1'],
    ['lll000', '111000'],
    [' k7m-2qx ', 'K7M2QX'],
    ['K7M2QXYZ', 'K7M2QX'],
    ['U!?', ''],
  ])('%s is read as %s', (typed, code) => {
    expect(readRoomCode(typed)).toBe(code);
  });

  it('is whole with six characters of its alphabet', () => {
    expect(isRoomCode('K7M2QX')).toBe(true);
    expect(isRoomCode('K7M2Q')).toBe(false);
    expect(isRoomCode('K7M2QU')).toBe(false);
  });
});
