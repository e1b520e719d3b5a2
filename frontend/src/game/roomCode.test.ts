import { describe, expect, it } from 'vitest';
import { drawCodePrefix, isRoomCode, readRoomCode } from './roomCode';

describe('a room code as a person types it', () => {
  it.each([
    ['k7m2qx', 'K7M2QX'],
    ['KOM2QI', 'K0M2Q1'],
    ['lll000', '111000'],
    [' k7m-2qx ', 'K7M2QX'],
    ['K7M2QXYZ', 'K7M2QX'],
    ['U!?', ''],
    ['ｋ７ｍ　２ｑｘ', 'K7M2QX'],
    ['k7m\u00a02qx\u200b\n', 'K7M2QX'],
    ['http://192.168.1.20:8080/join/k7m2qx', 'K7M2QX'],
    ['https://school.example/quiz/join/K7M2QX?from=chat#top', 'K7M2QX'],
    ['school.example/join/K7M2QX/', 'K7M2QX'],
    ['Join us: https://school.example/play/K7M2QX now', 'K7M2QX'],
    ['https://school.example/', ''],
    ['Code: K7M2QX', 'K7M2QX'],
    ['The planet quiz, k7m-2qx!', 'K7M2QX'],
  ])('%s is read as %s', (typed, code) => {
    expect(readRoomCode(typed)).toBe(code);
  });

  it('is whole with six characters of its alphabet', () => {
    expect(isRoomCode('K7M2QX')).toBe(true);
    expect(isRoomCode('K7M2Q')).toBe(false);
    expect(isRoomCode('K7M2QU')).toBe(false);
  });
});

describe('a room that is to be opened', () => {
  it('begins with two characters of a code, not always the same', () => {
    const drawn = Array.from({ length: 200 }, () => drawCodePrefix());

    drawn.forEach((code) => {
      expect(isRoomCode(`${code}0000`)).toBe(true);
      expect(code).toMatch(/^.[2-9]$/);
    });
    expect(new Set(drawn).size).toBeGreaterThan(50);
  });
});
