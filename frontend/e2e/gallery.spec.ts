import { expect, type Page } from '@playwright/test';
import { faultsByAxe } from './axe';
import { test } from './gallery';
import { cutByCorners, type Legibility, legibility } from './legible';

const PROJECTORS = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
] as const;
const PHONES = [
  [390, 844],
  [360, 640],
] as const;

const EXTREMES = ['limits', 'long', 'long-picture', 'german', 'word', 'rtl'] as const;
/** Enough where the stage has the form of another one. */
const WORST = ['limits', 'word'] as const;

const SCENES = [
  'host-lobby-empty',
  'host-lobby',
  'host-lobby-40',
  'host-lobby-300',
  'host-lobby-2000',
  'host-lobby-drawn',
  'host-lobby-address',
  'host-lobby-300-address',
  'host-question',
  'host-question-address',
  'host-question-picture',
  'host-question-six',
  'host-question-crowd',
  'host-question-unhurried',
  'host-sound',
  'host-pictures',
  'host-pictures-six',
  'host-pictures-reveal',
  'host-pictures-six-reveal',
  'host-reveal',
  'host-reveal-six',
  'host-reveal-crowd',
  'host-reveal-picture',
  'host-text',
  'host-text-reveal',
  'host-text-accepting',
  'host-number',
  'host-number-reveal',
  'host-slider',
  'host-slider-reveal',
  'host-order',
  'host-order-reveal',
  'host-word-cloud',
  'host-word-cloud-first',
  'host-word-cloud-growing',
  'host-word-cloud-reveal',
  'host-open',
  'host-open-waiting',
  'host-open-growing',
  'host-open-reveal',
  'host-open-thumbs-reveal',
  'host-match',
  'host-match-reveal',
  'host-pin',
  'host-pin-reveal',
  'host-scale',
  'host-scale-reveal',
  'host-statements',
  'host-statements-reveal',
  'host-scale-long',
  'host-scale-long-reveal',
  'host-slide',
  'host-slide-picture',
  'host-slide-only-picture',
  'host-slide-title',
  'host-slide-long',
  'host-reveal-unhurried',
  'host-reveal-unhurried-long',
  'host-reveal-going-on',
  'host-standings',
  'host-standings-tied',
  'host-standings-tie-broken',
  'host-standings-without-points',
  'host-podium',
  'host-podium-tie-broken',
  'host-podium-tied',
  'host-podium-without-points',
  'host-lobby-reacting',
  'host-reveal-reacting',
  'host-podium-reacting',
];

/** Sizes are told for a screen of 1080 lines; on others all of the stage shrinks alike. */
function scaled(px: number, width: number, height: number): number {
  return px * Math.min(width / 1_920, height / 1_080) - 0.5;
}

/** At the limits of the editor, and below what most long questions keep below. */
function least(extreme: (typeof EXTREMES)[number]): number {
  return extreme === 'long' || extreme === 'long-picture' || extreme === 'rtl' ? 40 : 28;
}

for (const [width, height] of PROJECTORS) {
  test(`long texts fit the projector at ${width} by ${height}`, async ({ gallery }) => {
    for (const extreme of width === 1_920 || width === 1_024 ? EXTREMES : WORST) {
      await gallery.show(`host-question-${extreme}`, width, height);
      const question = await legibility(gallery.page);
      await gallery.show(`host-reveal-${extreme}`, width, height);
      const reveal = await legibility(gallery.page);

      expect.soft(question.faults, `${extreme}, question`).toEqual([]);
      expect.soft(reveal.faults, `${extreme}, reveal`).toEqual([]);
      const smallest = Math.min(question.question, question.option);
      expect
        .soft(smallest, `${extreme}, question`)
        .toBeGreaterThanOrEqual(scaled(least(extreme), width, height));
      expect
        .soft(reveal.smallest, `${extreme}, reveal`)
        .toBeGreaterThanOrEqual(scaled(28, width, height));
    }
  });
}

// The widest and the narrowest.
for (const [width, height] of [PROJECTORS[0], PROJECTORS[3]]) {
  test(`every scene fits the projector at ${width} by ${height}`, async ({ gallery }) => {
    for (const scene of SCENES) {
      await gallery.show(scene, width, height);

      const { faults } = await legibility(gallery.page);

      expect.soft(faults, scene).toEqual([]);
    }
  });
}

for (const [width, height] of PHONES) {
  test(`long texts fit a phone of ${width} by ${height}`, async ({ gallery }) => {
    for (const extreme of EXTREMES) {
      await gallery.show(`play-question-${extreme}`, width, height);
      const question = await legibility(gallery.page);
      const isOptionSeen = await gallery.page.evaluate(() => {
        const option = document.querySelector('[role="group"] button[aria-pressed]');
        const foot = document.querySelector('[class*="foot"]');
        return (
          option !== null &&
          foot !== null &&
          option.getBoundingClientRect().bottom <= foot.getBoundingClientRect().top + 1
        );
      });
      await gallery.show(`play-reveal-${extreme}`, width, height);
      const reveal = await legibility(gallery.page);

      expect.soft(question.faults, `${extreme}, question`).toEqual([]);
      expect.soft(reveal.faults, `${extreme}, reveal`).toEqual([]);
      expect.soft(isOptionSeen, `${extreme}: the first option is seen`).toBe(true);
      expect.soft(smallestOf(question), extreme).toBeGreaterThanOrEqual(16);
    }
  });
}

test('what is typed or put in order fits a phone and the projector, however long', async ({
  gallery,
}) => {
  for (const kind of [
    'text-long',
    'number-long',
    'order-long',
    'match-long',
    'pin-long',
    'word-cloud-long',
    'open-long',
    'open-many',
  ]) {
    for (const [width, height] of PHONES) {
      for (const scene of [`play-${kind}`, `play-${kind}-saved`, `play-${kind}-reveal`]) {
        await gallery.show(scene, width, height);
        expect.soft((await legibility(gallery.page)).faults, `${scene} ${width}`).toEqual([]);
      }
    }
    for (const [width, height] of PROJECTORS) {
      for (const scene of [`host-${kind}`, `host-${kind}-reveal`]) {
        await gallery.show(scene, width, height);
        expect.soft((await legibility(gallery.page)).faults, `${scene} ${width}`).toEqual([]);
      }
    }
  }
});

test('what is looked through before it is kept fits a phone, however long', async ({ gallery }) => {
  for (const [width, height] of PHONES) {
    for (const scene of ['import-preview', 'import-preview-refused', 'import-preview-extreme']) {
      await gallery.show(scene, width, height);
      const { faults } = await legibility(gallery.page);
      expect.soft(faults, `${scene} ${width}`).toEqual([]);
      expect.soft(await cutByCorners(gallery.page), `${scene} ${width}`).toEqual([]);
    }
  }
});

/** Only their texts or their numbers are others. */
const VARIANT =
  /-(\d+|limits|long|many|none|picture|german|word|rtl|crowd|tied|address|without-points)\b/;

function allScenes(page: Page): Promise<readonly string[]> {
  return page.getByRole('link').allInnerTexts();
}

/** What a box around it cuts off below, and what scrolls by a hair. */
function boxesLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const HAIR = 4;
    const half = document.querySelector('[data-half]:not([hidden])') ?? document.body;
    const left: string[] = [];
    for (const part of half.querySelectorAll('button, input, textarea, li, [role="slider"]')) {
      const { bottom } = part.getBoundingClientRect();
      const name = (part.textContent || part.getAttribute('aria-label') || part.tagName).slice(
        0,
        24,
      );
      for (let box = part.parentElement; box && box !== half; box = box.parentElement) {
        const { overflowY } = getComputedStyle(box);
        if (overflowY === 'visible') {
          continue;
        }
        const hidden = box.scrollHeight - box.clientHeight;
        const area = box.getBoundingClientRect();
        if (overflowY !== 'auto' && bottom > area.bottom + 0.5) {
          left.push(`${name} ${(bottom - area.bottom).toFixed(2)} px below ${box.className}`);
        } else if (overflowY === 'auto' && hidden > 0 && hidden < HAIR) {
          left.push(`${box.className} scrolls by ${hidden} px`);
        }
        if (overflowY === 'auto') {
          break;
        }
      }
    }
    return [...new Set(left)];
  });
}

async function scenesOf(page: Page): Promise<readonly string[]> {
  const scenes = (await page.getByRole('link').allInnerTexts()).filter(
    (scene) => !VARIANT.test(scene.replace('word-cloud', 'cloud')),
  );
  expect(scenes.length).toBeGreaterThan(40);
  return scenes;
}

test('nothing lies beside the smallest phone, nor any with letters twice as large', async ({
  gallery,
}) => {
  const { page } = gallery;
  const scenes = (await scenesOf(page)).filter((scene) => !scene.startsWith('host-'));
  for (const [width, letters] of [
    [320, '100%'],
    [390, '200%'],
  ] as const) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    for (const scene of scenes) {
      await gallery.show(scene, width, 844);

      const wide = await page.evaluate(() => document.documentElement.scrollWidth);

      expect.soft(wide, `${scene} ${letters}`).toBeLessThanOrEqual(width);
    }
  }
});

test('hall and phone of a trial fit beside each other on a laptop', async ({ gallery }) => {
  for (const scene of [
    'trial-beginning',
    'trial-question',
    'trial-question-long',
    'trial-reveal',
    'trial-standings',
    'trial-podium',
  ]) {
    await gallery.show(scene, 1_366, 768);

    expect.soft((await legibility(gallery.page)).faults, scene).toEqual([]);
  }
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`nothing to answer with leaves its box at ${width} by ${height}, in a trial either`, async ({
    gallery,
  }) => {
    const { page } = gallery;
    const scenes = (await allScenes(page)).filter((scene) =>
      /^(?:play|trial)-(?!.*(?:reveal|saved|standings|podium|final|beginning))/.test(scene),
    );
    expect(scenes.length).toBeGreaterThan(30);
    for (const scene of scenes) {
      await gallery.show(scene, width, height);
      expect.soft(await boxesLeft(page), scene).toEqual([]);

      const phone = page.getByRole('button', { name: 'Phone', exact: true });
      if (await phone.isVisible()) {
        await phone.click();
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect.soft(await boxesLeft(page), `${scene}, the phone`).toEqual([]);
      }
    }
  });
}

test('the host’s bar is one row at a reveal that goes on by itself', async ({ gallery }) => {
  await gallery.show('host-reveal-going-on', 1_366, 768);
  const places = await gallery.page
    .getByRole('contentinfo')
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { top, height } = button.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );

  expect(places.length).toBeGreaterThan(7);
  expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(2);
});

test('a remote that is held sideways shows the question, and the main button all the time', async ({
  gallery,
}) => {
  const { page } = gallery;
  const goOn = page.getByRole('button', { name: 'Show the answer' });
  await gallery.show('remote-question', 844, 390);

  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(goOn).toBeInViewport({ ratio: 0.9 });

  const key = page.getByRole('region', { name: 'The answer' });
  await key.scrollIntoViewIfNeeded();
  await expect(key).toBeInViewport();
  await expect(goOn).toBeInViewport({ ratio: 0.9 });
});

test('why time stands still hides nothing of a phone', async ({ gallery }) => {
  const { page } = gallery;
  for (const scene of ['play-question-paused', 'play-question-few', 'remote-question']) {
    await gallery.show(scene, 390, 844);

    const said = await page.getByText(/^(Paused by the host|Most players)/).boundingBox();
    const head = await page.getByRole('banner').boundingBox();

    expect(head?.y, scene).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
  }
});

for (const part of ['play', 'host', 'other'] as const) {
  test(`axe finds nothing in any scene: ${part}`, async ({ gallery }) => {
    const { page } = gallery;
    for (const scene of await scenesOf(page)) {
      // Of the countdown one second looks like another.
      if (
        (/^(?:play|host)(?=-)/.exec(scene)?.[0] ?? 'other') !== part ||
        /-countdown-(?!1$)/.test(scene)
      ) {
        continue;
      }
      await (part === 'play' ? gallery.show(scene, 390, 844) : gallery.show(scene, 1_366, 768));

      expect.soft(await faultsByAxe(page), scene).toEqual([]);
    }
  });
}

test('items are put in order by dragging as well', async ({ gallery }) => {
  const { page } = gallery;
  await gallery.show('play-order', 390, 844);
  const items = page.getByRole('list', { name: 'Your order' }).getByRole('listitem');
  const first = await items.first().boundingBox();
  const third = await items.nth(2).boundingBox();
  if (!first || !third) {
    throw new Error('no items are shown');
  }
  const handle = first.x + first.width - 20;

  await page.mouse.move(handle, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle, third.y + third.height / 2, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(handle, first.y);

  await expect(items).toHaveText([/Mercury/, /Earth/, /Jupiter/, /Venus/, /Mars/]);
});

test('a part that does not come through is asked for again', async ({ gallery }) => {
  const { page } = gallery;
  const refused: string[] = [];
  await page.route(/\/play-[^/]*\.(js|css)$/, (route) => {
    const address = route.request().url();
    const areStylesAgain = address.endsWith('.css') && refused.includes(address);
    refused.push(address);
    return areStylesAgain ? route.continue() : route.abort();
  });

  await page.evaluate(() => {
    location.hash = 'play-order';
  });

  // The address that failed is not asked for again, and another one of the same file is not refused.
  await expect(page.getByRole('list', { name: 'Your order' })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toHaveCSS('display', 'flex');
  expect(refused.some((address) => address.endsWith('.js'))).toBe(true);
  expect(refused.some((address) => address.endsWith('.css'))).toBe(true);
});

test('nothing moves while the answers of a full room come in', async ({ gallery }) => {
  for (const [width, height] of PROJECTORS) {
    await gallery.show('host-question-crowd', width, height);
    const before = await placesOf(gallery.page);
    await gallery.show('host-question-crowd-answered', width, height);

    expect(await placesOf(gallery.page), `${width} by ${height}`).toEqual(before);
  }
});

/** Where the question, its picture, the countdown and the options are. */
function placesOf(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('h1, img, [role="timer"], main li'), (part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );
}

function smallestOf({ question, option }: Legibility): number {
  return Math.min(question, option);
}

test('of many players as many are named as can be read, the rest is counted', async ({
  gallery,
}) => {
  const shown: Record<number, number> = {};
  for (const total of [40, 300, 2_000]) {
    await gallery.show(`host-lobby-${total}`, 1_920, 1_080);
    const names = gallery.page.getByRole('region').getByRole('listitem');
    const visible = await names.evaluateAll(
      (all) => all.filter((name) => getComputedStyle(name).visibility === 'visible').length,
    );
    const rest = await gallery.page.getByText(/^and [\d,]+ more$/).allInnerTexts();
    const counted = Number((rest[0] ?? '0').replaceAll(/\D/g, ''));
    expect(visible + counted, `${total} players`).toBe(total);
    shown[total] = visible;
  }

  expect(shown[40]).toBe(40);
  expect(shown[300]).toBeGreaterThan(100);
});

test('names have their whole size while they arrive, since they are measured then', async ({
  gallery,
}) => {
  const { page } = gallery;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await gallery.show('host-lobby-40', 1_366, 768);

  const names = page.getByRole('region').getByRole('listitem');
  const sizes = await names.evaluateAll((all) =>
    (all as HTMLElement[]).map((name) => {
      name.style.animation = 'none';
      const { height } = name.getBoundingClientRect();
      // It arrives once more, and has only just begun to.
      name.style.animation = '';
      return name.getBoundingClientRect().height / height;
    }),
  );

  expect(new Set(sizes)).toEqual(new Set([1]));
});

test('a host finds everyone in the list of all players', async ({ gallery }) => {
  const { page } = gallery;
  await gallery.show('host-lobby-2000', 1_366, 768);

  await page.getByRole('button', { name: 'All players' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('2,001 names');
  await page.getByLabel('Find a name').fill('zoë 1995');
  await expect(page.getByRole('dialog').getByRole('listitem')).toContainText(['Zoë 1995']);
  await page.getByLabel('Find a name').fill('');
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('dialog')).toContainText('Page 2 of 21');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'All players' })).toBeFocused();
});

test('a picture on the phone is whole, and as large as the screen after a tap', async ({
  gallery,
}) => {
  const { page } = gallery;
  await gallery.show('play-picture', 390, 844);
  const small = page.getByRole('button', { name: /A lighthouse/ });

  await small.click();
  const dialog = page.getByRole('dialog', { name: 'A lighthouse' });
  await expect(dialog.getByRole('img')).toBeVisible();
  expect((await dialog.boundingBox())?.width).toBe(390);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(small).toBeFocused();
});

test('the digits of the countdown can be read all the way down', async ({ gallery }) => {
  for (let second = 1; second <= 20; second += 1) {
    await gallery.show(`host-countdown-${second}`, 1_920, 1_080);

    const contrasts = await digitContrasts(gallery.page);

    // The row in which the light ends is a blend of both sides.
    const [, , worst] = contrasts.toSorted((a, b) => a - b);
    expect(worst, `${second} s left`).toBeGreaterThanOrEqual(4.5);
  }
});

/** WCAG contrast of the digits to what is around them, for each row of pixels through them. */
async function digitContrasts(page: Page): Promise<number[]> {
  const picture = await page.getByRole('timer').screenshot();
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);

    function luminance(x: number, y: number): number {
      const [r = 0, g = 0, b = 0] = Array.from(pen.getImageData(x, y, 1, 1).data, (value) => {
        const part = value / 255;
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    const rows: number[] = [];
    for (let y = Math.ceil(height * 0.44); y < height * 0.62; y += 1) {
      const around = luminance(Math.round(width * 0.06), y);
      let most = 1;
      for (let x = Math.ceil(width * 0.2); x < width * 0.8; x += 1) {
        const here = luminance(x, y);
        const contrast = (Math.max(here, around) + 0.05) / (Math.min(here, around) + 0.05);
        most = Math.max(most, contrast);
      }
      rows.push(most);
    }
    return rows;
  }, picture.toString('base64'));
}
