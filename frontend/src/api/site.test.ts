import { afterEach, describe, expect, it, vi } from 'vitest';

async function siteWith(base: string) {
  document.head.innerHTML = base;
  vi.resetModules();
  return import('./site');
}

describe('this site', () => {
  afterEach(() => {
    document.head.innerHTML = '';
  });

  it('is a host of its own', async () => {
    const site = await siteWith('<base href="/">');

    expect(site.basePath).toBe('');
    expect(site.addressOf('/join/K7M2QX')).toBe('http://quizhall.test/join/K7M2QX');
    expect(site.socketAddress()).toBe('ws://quizhall.test/api/ws');
  });

  it('may be below a path of a host', async () => {
    const site = await siteWith('<base href="/quiz/">');

    expect(site.basePath).toBe('/quiz');
    expect(site.addressOf('/join/K7M2QX')).toBe('http://quizhall.test/quiz/join/K7M2QX');
    expect(site.socketAddress()).toBe('ws://quizhall.test/quiz/api/ws');
  });

  it.each([
    ['/', '/pictures/a.png', '/pictures/a.png'],
    ['/quiz/', '/pictures/a.png', '/quiz/pictures/a.png'],
    ['/quiz/', '/quiz/pictures/a.png', '/quiz/pictures/a.png'],
    ['/quiz/', '/quizzes.png', '/quiz/quizzes.png'],
    ['/quiz/', 'https://pictures.test/a.png', 'https://pictures.test/a.png'],
    ['/quiz/', '//pictures.test/a.png', '//pictures.test/a.png'],
  ])('below %s has the picture %s at %s', async (base, image, address) => {
    const site = await siteWith(`<base href="${base}">`);

    expect(site.mediaAddress(image)).toBe(address);
  });
});
