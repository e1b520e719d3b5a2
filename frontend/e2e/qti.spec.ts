import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, LAPTOP, test } from './hall';
import { redPng } from './png';

/** One of each kind that QTI has, in this order, and pins of both kinds. */
const QUESTIONS = [
  { type: 'single', text: 'Which flows through Vienna?', options: options('Rhine', '+Danube') },
  {
    type: 'multiple',
    text: 'Which are primes?',
    options: options('+2', '+3', '4', '+5'),
    partial: true,
  },
  {
    type: 'multiple',
    text: 'Which are even?',
    options: options('+2', '3', '+4'),
    partial: false,
  },
  { type: 'true-false', text: 'Is water wet?', options: options('+True', 'False') },
  { type: 'poll', text: 'Tea or coffee?', options: [{ text: 'Tea' }, { text: 'Coffee' }] },
  { type: 'text', text: 'Which river is blue?', accepted: ['Danube', 'Donau'] },
  { type: 'number', text: 'How long is it?', number: { value: 2850, tolerance: 10 } },
  { type: 'order', text: 'From its source on', items: ['Ulm', 'Vienna', 'Budapest'] },
  {
    type: 'match',
    text: 'Which river is where?',
    pairs: [
      { left: 'Vienna', right: 'Danube' },
      { left: 'Bonn', right: 'Rhine' },
    ],
  },
  { type: 'open', text: 'Why do rivers bend?' },
  {
    type: 'pin',
    text: 'Where is Vienna?',
    media: { image: 'map.png', alt: 'A map' },
    pin: {
      regions: [
        { x: 0.1, y: 0.2, width: 0.2, height: 0.2 },
        { x: 0.75, y: 0.5, radius: 0.1 },
      ],
    },
  },
  {
    type: 'pin',
    text: 'Where is the delta?',
    media: { image: 'map.png', alt: 'A map' },
    pin: { at: { x: 0.5, y: 0.5 }, zeroAt: 0.4 },
  },
  { type: 'slide', text: 'A break', body: 'Stretch your legs.' },
];

/** What somebody does with an item that is shown. */
type Act = (player: Page, item: string) => Promise<void>;

/** How somebody answers an item, and what Quizhall would give. */
const ATTEMPTS: readonly [item: number, act: Act, score: number][] = [
  [1, choose('Danube'), 1],
  [1, choose('Rhine'), 0],
  [1, nothing, 0],
  [2, choose('2', '3', '5'), 1],
  [2, choose('2', '3'), 2 / 3],
  [2, choose('2', '3', '4'), 1 / 3],
  [2, choose('4'), 0],
  [2, nothing, 0],
  [3, choose('2', '4'), 1],
  [3, choose('2'), 0],
  [3, nothing, 0],
  [4, choose('True'), 1],
  [4, choose('False'), 0],
  [5, choose('Tea'), 0],
  [6, write('donau'), 1],
  [6, write('Rhine'), 0],
  [6, nothing, 0],
  [7, write('2860'), 1],
  [7, write('2861'), 0],
  [7, nothing, 0],
  [8, order('Ulm', 'Vienna', 'Budapest'), 1],
  [8, order('Budapest', 'Ulm', 'Vienna'), 0],
  // What nobody touched is an answer to this player: the order that it was shuffled into.
  [9, joined(['Vienna', 'Danube'], ['Bonn', 'Rhine']), 1],
  [9, joined(['Vienna', 'Danube']), 1 / 2],
  [9, joined(['Vienna', 'Rhine'], ['Bonn', 'Danube']), 0],
  [9, nothing, 0],
  [10, write('They meander.'), 0],
  [11, point(80, 90), 1],
  // Our circles are ellipses where a picture is not square.
  [11, point(300, 176), 1],
  [11, point(300, 184), 0],
  [11, point(336, 150), 1],
  [11, point(200, 20), 0],
  [11, nothing, 0],
  [12, point(200, 150), 1],
  [12, point(280, 150), 0.5],
  [12, point(380, 150), 0],
  [13, nothing, 0],
];

function options(...texts: string[]): { text: string; correct: boolean }[] {
  return texts.map((text) => ({ text: text.replace('+', ''), correct: text.startsWith('+') }));
}

async function nothing(): Promise<void> {}

function choose(...names: string[]): (player: Page) => Promise<void> {
  return async (player) => {
    for (const name of names) {
      await player
        .locator('.qti-choice-description')
        .filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) })
        .click();
    }
  };
}

function write(text: string): (player: Page) => Promise<void> {
  return (player) => player.getByRole('textbox').fill(text);
}

function point(x: number, y: number): (player: Page) => Promise<void> {
  return (player) => player.locator('.select-point-overlay').click({ position: { x, y } });
}

/**
 * Gives an answer as one that was kept before. Where people drag, it depends on the moment whether
 * the player has noticed the last movement when it is asked for the score.
 */
async function keep(player: Page, item: string, response: object): Promise<void> {
  await show(player, `${item}<!-- kept -->`, {
    contextVariables: [],
    responseVariables: [{ identifier: 'RESPONSE', ...response }],
    outcomeVariables: [],
    templateVariables: [],
    validationMessages: [],
  });
}

/** The identifiers of the choices that read so. */
function named(item: string, texts: readonly string[]): string[] {
  return texts.map(
    (text) => new RegExp(`-choice identifier="([^"]+)"[^>]*>${text}<`).exec(item)?.[1] ?? '',
  );
}

function order(...texts: string[]): Act {
  return (player, item) => {
    const value = named(item, texts);
    return keep(player, item, { cardinality: 'ordered', value, state: { order: value } });
  };
}

function joined(...pairs: [left: string, right: string][]): Act {
  return (player, item) =>
    keep(player, item, {
      cardinality: 'multiple',
      value: pairs.map((pair) => named(item, pair).join(' ')),
      state: { orders: [named(item, ['Vienna', 'Bonn']), named(item, ['Danube', 'Rhine'])] },
    });
}

const require = createRequire(import.meta.url);
const PLAYER = dirname(require.resolve('qti3-item-player/package.json'));
const VUE = dirname(require.resolve('vue/package.json', { paths: [PLAYER] }));

const PAGE = `<!doctype html><meta charset="utf-8"><title>QTI</title>
<link rel="stylesheet" href="/player.css"><div id="app"></div>
<script src="/vue.js"></script><script src="/player.js"></script>
<script>
  new Vue({
    render: (create) =>
      create(window.qti3Player, {
        props: { suppressAlertMessages: true },
        on: {
          notifyQti3PlayerReady: (player) => (window.player = player),
          notifyQti3ItemReady: () => (window.shown = true),
          notifyQti3EndAttemptCompleted: ({ state }) => (window.state = state),
        },
      }),
  }).$mount('#app');
</script>`;

interface Played {
  player: {
    loadItemFromXml(xml: string, settings: object): void;
    endAttempt(target: string): void;
  };
  shown: boolean;
  state?: { outcomeVariables: { identifier: string; value: unknown }[] };
}

/** The files of a package as a server would give them, with the player beside them. */
async function playerOf(browser: Browser, files: Record<string, Uint8Array>): Promise<Page> {
  const page = await browser.newPage({ viewport: LAPTOP });
  const own: Record<string, () => string> = {
    '/items/page.html': () => PAGE,
    '/vue.js': () => readFileSync(join(VUE, 'dist/vue.min.js'), 'utf8'),
    '/player.js': () => readFileSync(join(PLAYER, 'dist/qti3Player.umd.min.js'), 'utf8'),
    '/player.css': () => readFileSync(join(PLAYER, 'dist/qti3Player.css'), 'utf8'),
  };
  await page.route('http://qti.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = own[pathname]?.() ?? Buffer.from(files[pathname.slice(1)] ?? []);
    await route.fulfill({
      status: body.length > 0 ? 200 : 404,
      body,
      contentType: { html: 'text/html', css: 'text/css', js: 'text/javascript' }[
        pathname.slice(pathname.lastIndexOf('.') + 1)
      ],
    });
  });
  await page.goto('http://qti.test/items/page.html');
  await page.waitForFunction(() => 'player' in window);
  return page;
}

/** Shows what differs from what it shows, if only by a comment: the player leaves the same as it is. */
async function show(player: Page, xml: string, before?: object): Promise<void> {
  await player.evaluate(
    ([item, state]) => {
      const played = window as unknown as Played;
      played.shown = false;
      delete played.state;
      played.player.loadItemFromXml(item, { status: 'interacting', ...(state && { state }) });
    },
    [xml, before] as const,
  );
  await player.waitForFunction(() => (window as unknown as Played).shown);
}

/** What response processing makes of the answer. */
async function score(player: Page): Promise<unknown> {
  await player.evaluate(() => (window as unknown as Played).player.endAttempt('test'));
  const state = await player.waitForFunction(() => (window as unknown as Played).state);
  const { outcomeVariables } = (await state.jsonValue()) as NonNullable<Played['state']>;
  return outcomeVariables.find(({ identifier }) => identifier === 'SCORE')?.value;
}

test('a player of QTI scores an export as Quizhall would', async ({ hall, browser }) => {
  const host = await hall.host(LAPTOP);
  await host.goto('/import');
  const chosen = host.waitForEvent('filechooser');
  await host.getByRole('button', { name: 'Choose files' }).click();
  await (
    await chosen
  ).setFiles({
    name: 'Rivers.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(
      zipSync({
        'quizhall.json': strToU8(JSON.stringify({ title: 'Rivers', questions: QUESTIONS })),
        'map.png': redPng(400, 300),
      }),
    ),
  });
  await host.getByRole('button', { name: `Import all ${QUESTIONS.length} questions` }).click();
  await host.getByRole('button', { name: 'Download' }).click();
  const dialog = host.getByRole('dialog', { name: 'Download this quiz' });
  await dialog.getByRole('radio', { name: 'For other learning platforms' }).check();
  const download = host.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));

  const player = await playerOf(browser, files);
  for (const [attempt, [item, act, wanted]] of ATTEMPTS.entries()) {
    const name = `items/q${String(item).padStart(3, '0')}.xml`;
    await test.step(`${name} ${wanted}`, async () => {
      const item = `${strFromU8(files[name] ?? new Uint8Array())}<!-- ${attempt} -->`;
      await show(player, item);
      await act(player, item);

      const found = await score(player);
      expect(found, `attempt ${attempt}, ${name}`).toBeCloseTo(wanted, 5);
    });
  }
  await player.close();
});
