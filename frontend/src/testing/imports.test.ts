import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');

/** What each folder may import, besides itself and packages. */
const allowed: Record<string, readonly string[]> = {
  browser: [],
  api: ['browser'],
  game: ['api', 'browser'],
  text: ['api'],
  design: ['text'],
  user: ['api', 'browser'],
  live: ['api', 'browser', 'game', 'design', 'text'],
  questions: ['api', 'browser', 'game', 'design', 'live', 'text'],
  features: ['api', 'browser', 'game', 'design', 'live', 'questions', 'text', 'user'],
  app: ['api', 'browser', 'game', 'design', 'live', 'questions', 'text', 'user', 'features'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!testing).*(?<!\.test)\.tsx?$/.test(file),
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map(([, specifier = '']) =>
      specifier.startsWith('@/')
        ? specifier.slice(2)
        : specifier.startsWith('.')
          ? relative(src, join(src, file, '..', specifier))
          : '',
    )
    .filter((to) => to !== '')
    .map((to) => ({ from: file, to }));
}

const folder = (path: string) => path.split('/')[0] ?? '';
const isOfKind = (path: string) => /^questions\/.+\//.test(path);
const feature = (path: string) => path.split('/').slice(0, 2).join('/');
const all = sources().flatMap(importsOf);

describe('imports', () => {
  it('go from shared folders to features to the app', () => {
    const wrong = all.filter(
      ({ from, to }) => folder(from) !== folder(to) && !allowed[folder(from)]?.includes(folder(to)),
    );

    expect(wrong).toEqual([]);
  });

  it('never go from one feature to another', () => {
    const wrong = all.filter(
      ({ from, to }) =>
        folder(from) === 'features' && folder(to) === 'features' && feature(from) !== feature(to),
    );

    expect(wrong).toEqual([]);
  });

  it('never go from one kind of question to another', () => {
    const wrong = all.filter(
      ({ from, to }) => isOfKind(from) && isOfKind(to) && feature(from) !== feature(to),
    );

    expect(wrong).toEqual([]);
  });

  it('go to kinds of questions by their registries', () => {
    const wrong = all.filter(({ from, to }) => folder(from) !== 'questions' && isOfKind(to));

    expect(wrong).toEqual([]);
  });

  it('leave the kinds of questions to the folder that has them', () => {
    const kinds = /'(single|multiple|true-false|poll|word-cloud)'/;

    const wrong = sources()
      .filter((file) => !/^(questions|text|api\/generated)\//.test(file))
      .filter((file) => kinds.test(readFileSync(join(src, file), 'utf8')));

    expect(wrong).toEqual([]);
  });

  it('go to what a browser may refuse by the folder that expects it', () => {
    const refusable =
      /\b(localStorage|sessionStorage|indexedDB|caches|document\.cookie|cookieStore|BroadcastChannel|SharedWorker|serviceWorker|navigator\.(locks|storage|wakeLock)|(request|exit)Fullscreen)\b/;

    const wrong = sources()
      .filter((file) => folder(file) !== 'browser')
      .filter((file) => refusable.test(readFileSync(join(src, file), 'utf8')));

    expect(wrong).toEqual([]);
  });

  it('keep React out of the game and of the interfaces', () => {
    const wrong = sources()
      .filter((file) => folder(file) === 'game' || folder(file) === 'api')
      .filter((file) => /from 'react/.test(readFileSync(join(src, file), 'utf8')));

    expect(wrong).toEqual([]);
  });
});
