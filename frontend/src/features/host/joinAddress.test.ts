import { describe, expect, it } from 'vitest';
import { isLoopback } from './joinAddress';

describe('an address', () => {
  it.each([
    ['http://localhost:8080/', true],
    ['http://quiz.localhost/', true],
    ['http://127.0.1.1:8080/', true],
    ['http://[::1]:8080/quiz/', true],
    ['http://192.168.1.5:8080/', false],
    ['https://localhost.example/', false],
  ])('%s is of no use to phones: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});
