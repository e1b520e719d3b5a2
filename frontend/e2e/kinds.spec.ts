import type { Locator, Page } from '@playwright/test';
import { faultsByAxe } from './axe';
import { expect, goOn, openRoom, test } from './hall';

const PLANETS = ['Mercury', 'Venus', 'Earth', 'Mars'];
const RIVERS = { Vienna: 'Danube', Cologne: 'Rhine', Rome: 'Tiber' };

const RED_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGP4z8AARww4OQD1MQv1NXv7ggAAAABJRU5ErkJggg==',
  'base64',
);

/** Each answers in another way: by touch, by keyboard alone, and by the names that a screen reader says. */
interface People {
  readonly host: Page;
  readonly ann: Page;
  readonly bea: Page;
  readonly cat: Page;
}

interface Part {
  /** As the editor calls it. */
  readonly kind: string;
  readonly write: (host: Page) => Promise<void>;
  /** All answer, and look at what is revealed. */
  readonly play: (people: People) => Promise<void>;
}

/** In the order in which they are asked; nothing is revealed of the slide. */
const PARTS: readonly Part[] = [
  {
    kind: 'Typed answer',
    async write(host) {
      await ask(host, 'Which river runs through Vienna?');
      await host.getByLabel('Right answer 1', { exact: true }).fill('Danube');
      await host.getByRole('button', { name: 'Add a spelling' }).click();
      await host.getByLabel('Right answer 2', { exact: true }).fill('Donau');
    },
    async play({ host, ann, bea, cat }) {
      await ann.getByLabel('Your answer').fill('danube ');
      await ann.getByRole('button', { name: 'Send answer' }).tap();
      await tabTo(bea, bea.getByLabel('Your answer'));
      await bea.keyboard.type('Rhine');
      await bea.keyboard.press('Enter');
      await cat.getByRole('textbox', { name: 'Your answer' }).fill('Donau');
      await cat.getByRole('button', { name: 'Send answer' }).click();
      await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
      await expect(cat.getByRole('heading', { name: 'Right!' })).toBeVisible();
      await expect(bea.getByRole('heading', { name: 'Not this time' })).toBeVisible();
      await expect(host.getByRole('list', { name: 'What was written' })).toContainText(/danube/i);
      await host
        .getByRole('group', { name: 'Tap what counts too' })
        .getByRole('button', { name: /Rhine/ })
        .click();
      await expect(
        bea.getByRole('status').filter({ hasText: /^The host accepted your answer: \+\d/ }),
      ).toBeVisible();
      await expect(bea.getByRole('heading', { name: 'Right!' })).toBeVisible();
    },
  },
  {
    kind: 'Slide',
    async write(host) {
      await host.getByLabel('Heading').fill('Half-time');
      await host.getByLabel('Text', { exact: true }).fill('Stretch your legs.');
    },
    async play({ host, ann, cat }) {
      await expect(host.getByRole('heading', { name: 'Half-time' })).toBeVisible();
      await expect(ann.getByText('Look at the screen')).toBeVisible();
      await expect(cat.getByText('Stretch your legs.')).toBeVisible();
    },
  },
  {
    kind: 'Number',
    async write(host) {
      await ask(host, 'How far is it?');
      await host.getByLabel('Right number').fill('12,5');
      await host.getByLabel('Unit').fill('km');
    },
    async play({ ann, bea, cat }) {
      await tabTo(bea, bea.getByLabel('Your number'));
      await bea.keyboard.type('1,2,3');
      await bea.keyboard.press('Enter');
      await expect(bea.getByText('Your answer was not taken')).toBeVisible();
      await bea.keyboard.press('Control+A');
      await bea.keyboard.type('13');
      await bea.keyboard.press('Enter');
      await ann.getByLabel('Your number').fill('12,5');
      await ann.getByRole('button', { name: 'Send answer' }).tap();
      await cat.getByRole('textbox', { name: 'Your number' }).fill('12.5');
      await cat.getByRole('button', { name: 'Send answer' }).click();
      await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
      await expect(bea.getByText(/12\.5 .?km/)).toBeVisible();
    },
  },
  {
    kind: 'Order',
    async write(host) {
      await ask(host, 'From the Sun outwards');
      for (const [place, planet] of PLANETS.entries()) {
        await host.getByLabel(`Number ${place + 1}`, { exact: true }).fill(planet);
      }
    },
    async play({ host, ann, bea, cat }) {
      await arrange(bea);
      await tabTo(bea, bea.getByRole('button', { name: 'Send this order' }));
      await bea.keyboard.press('Enter');
      await ann.getByRole('button', { name: 'Send this order' }).tap();
      await expect(cat.getByRole('list', { name: 'Your order' }).getByRole('listitem')).toHaveCount(
        PLANETS.length,
      );
      await cat.getByRole('button', { name: 'Send this order' }).click();
      await expect(bea.getByRole('heading', { name: 'Right!' })).toBeVisible();
      await expect(
        host.getByRole('list', { name: 'The right order' }).getByRole('listitem'),
      ).toHaveText(PLANETS.map((planet) => new RegExp(planet)));
    },
  },
  {
    kind: 'Pairs',
    async write(host) {
      await ask(host, 'Which river?');
      for (const [place, [city, river]] of Object.entries(RIVERS).entries()) {
        await host.getByLabel(`Left of pair ${place + 1}`).fill(city);
        await host.getByLabel(`Right of pair ${place + 1}`).fill(river);
      }
    },
    async play({ host, ann, bea, cat }) {
      for (const [city, river] of Object.entries(RIVERS)) {
        await ann.getByRole('button', { name: city }).tap();
        await ann.getByRole('button', { name: river }).tap();
        // The other side first.
        for (const name of [river, city]) {
          await tabTo(bea, bea.getByRole('button', { name }));
          await bea.keyboard.press('Enter');
        }
        await cat.getByRole('button', { name: city }).click();
        await cat.getByRole('button', { name: river }).click();
      }
      await ann.getByRole('button', { name: 'Send these pairs' }).tap();
      await tabTo(bea, bea.getByRole('button', { name: 'Send these pairs' }));
      await bea.keyboard.press('Enter');
      await cat.getByRole('button', { name: 'Send these pairs' }).click();
      await expect(bea.getByRole('heading', { name: 'Right!' })).toBeVisible();
      await expect(host.getByText('3 of 3 had all pairs right')).toBeVisible();
    },
  },
  {
    kind: 'Pin on a picture',
    write: writePin,
    async play({ host, ann, bea, cat }) {
      await ann.locator('[data-board]').tap();
      await ann.getByRole('button', { name: 'Send this pin' }).tap();
      await tabTo(bea, bea.getByRole('button', { name: 'Row 1, column 1' }));
      await bea.keyboard.press('Enter');
      await expect(bea.getByRole('slider', { name: 'Your pin' })).toBeFocused();
      await bea.keyboard.press('ArrowRight');
      await tabTo(bea, bea.getByRole('button', { name: 'Send this pin' }));
      await bea.keyboard.press('Enter');
      await cat.getByRole('button', { name: 'Row 1, column 2' }).click();
      await cat.getByRole('button', { name: 'Send this pin' }).click();
      await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
      await expect(cat.getByText('It is in: Row 4, column 5')).toBeAttached();
      await expect(host.getByText('1 of 3 in the right place')).toBeVisible();
    },
  },
  {
    kind: 'Word cloud',
    async write(host) {
      await ask(host, 'What comes to your mind?');
      await host.getByLabel('Words for each player').selectOption('2');
    },
    async play({ host, ann, bea, cat }) {
      await ann.getByLabel('Word 1').fill('Ocean');
      await ann.getByLabel('Word 2').fill('mud');
      await ann.getByRole('button', { name: 'Send words' }).tap();
      const cloud = host.getByRole('list', { name: 'What was said' });
      await expect(cloud.getByRole('listitem')).toHaveText([/Ocean/, /mud/]);
      await host.getByRole('button', { name: /^Hide .*mud/ }).click();
      await expect(cloud.getByRole('listitem')).toHaveText([/Ocean/]);
      await tabTo(bea, bea.getByLabel('Word 1'));
      await bea.keyboard.type('océan');
      await bea.keyboard.press('Enter');
      await cat.getByRole('textbox', { name: 'Word 1' }).fill('OCEAN');
      await cat.getByRole('button', { name: 'Send words' }).click();
      const said = cat.getByRole('list', { name: 'What was said' }).getByRole('listitem');
      await expect(said).toHaveText([/said 3 times/]);
      await host.getByRole('button', { name: 'Show it again' }).click();
      await expect(bea.getByRole('list', { name: 'What was said' })).toContainText('mud');
    },
  },
  {
    kind: 'Open answer',
    async write(host) {
      await ask(host, 'Why?');
      await host.getByLabel('Answers wait until the host shows them').check();
      await host.getByLabel('You give the points to answers you like, with a thumb').check();
    },
    async play({ host, ann, bea, cat }) {
      await ann.getByLabel('Your answer').fill('It was warm.');
      await ann.getByRole('button', { name: 'Send answer' }).tap();
      await expect(ann.getByText('The host looks at it first.')).toBeVisible();
      await host.getByRole('button', { name: '1 hidden: look through' }).click();
      await host.getByRole('button', { name: /^Show .*It was warm/ }).click();
      await host.getByRole('button', { name: 'Close' }).click();
      const cards = host.getByRole('list', { name: 'What was said' });
      await expect(cards.getByRole('listitem')).toHaveText([/It was warm/]);
      await tabTo(bea, bea.getByLabel('Your answer'));
      await bea.keyboard.type('It was warm.');
      await bea.keyboard.press('Enter');
      await cat.getByRole('textbox', { name: 'Your answer' }).fill('It was warm.');
      await cat.getByRole('button', { name: 'Send answer' }).click();
      const said = cat.getByRole('list', { name: 'What was said' }).getByRole('listitem');
      await expect(said).toHaveText([/It was warm.*said 3 times/]);
      await host.getByRole('button', { name: /^Give the points to .*It was warm/ }).click();
      for (const player of [ann, bea, cat]) {
        await expect(player.getByRole('heading', { name: 'Right!' })).toBeVisible();
      }
    },
  },
  {
    kind: 'Scale',
    async write(host) {
      await ask(host, 'How was it?');
      await host.getByLabel('The lowest step means').fill('Bad');
      await host.getByLabel('The highest step means').fill('Good');
    },
    async play({ host, ann, bea, cat }) {
      await ann.getByRole('radio', { name: /^4 of 5/ }).tap({ force: true });
      await ann.getByRole('button', { name: 'Send' }).tap();
      await tabTo(bea, bea.getByRole('radio', { name: /^1 of 5/ }));
      await bea.keyboard.press('Space');
      await bea.keyboard.press('ArrowRight');
      await tabTo(bea, bea.getByRole('button', { name: 'Send' }));
      await bea.keyboard.press('Enter');
      await cat
        .getByRole('radio', { name: /^3 of 5, between .*Bad.* and .*Good/ })
        .check({ force: true });
      await cat.getByRole('button', { name: 'Send' }).click();
      await expect(host.getByText('Average 3')).toBeVisible();
      await expect(bea.getByText('You: 2')).toBeVisible();
    },
  },
  choice('One answer', 'Not this time'),
  choice('Several answers', 'Not this time'),
  choice('True or false', 'Not this time'),
  choice('Poll', 'Your answer counts'),
];

/** Of which the first option is right; Bea takes the second one. */
function choice(kind: string, told: string): Part {
  const isPoll = kind === 'Poll';
  const send = kind === 'Several answers' ? 'Send answer' : undefined;
  return {
    kind,
    async write(host) {
      await ask(host, 'Which is it?');
      if (kind !== 'True or false') {
        await host.getByLabel('Answer A', { exact: true }).fill('True');
        await host.getByLabel('Answer B', { exact: true }).fill('False');
      }
      if (!isPoll) {
        await host.getByLabel('A is right').check();
      }
    },
    async play({ ann, bea, cat }) {
      await ann.getByRole('button', { name: /True/ }).tap();
      await tabTo(bea, bea.getByRole('button', { name: /False/ }));
      await bea.keyboard.press('Enter');
      await cat
        .getByRole('group', { name: 'Answers' })
        .getByRole('button', { name: /True/ })
        .click();
      if (send) {
        await ann.getByRole('button', { name: send }).tap();
        await tabTo(bea, bea.getByRole('button', { name: send }));
        await bea.keyboard.press('Enter');
        await cat.getByRole('button', { name: send }).click();
      }
      await expect(bea.getByRole('heading', { name: told })).toBeVisible();
      const heading = isPoll ? told : 'Right!';
      await expect(cat.getByRole('heading', { name: heading })).toBeVisible();
    },
  };
}

test('every kind is written, played in three ways and found in the results', async ({ hall }) => {
  test.slow();
  const host = await hall.host();
  await writeQuiz(host);
  const code = await openRoom(host);
  const people: People = {
    host,
    ann: await hall.player(code, 'Ann', { isTouched: true }),
    bea: await hall.player(code, 'Bea'),
    cat: await hall.player(code, 'Cat'),
  };
  // Nothing is half there when axe looks at it.
  await Promise.all(
    [host, people.cat].map((page) => page.emulateMedia({ reducedMotion: 'reduce' })),
  );
  await goOn(host, 'Start');

  for (const [index, part] of PARTS.entries()) {
    await expect(people.cat.getByRole('heading', { level: 1 })).toBeVisible();
    await checkWithAxe(people, `${part.kind}, asked`);
    await part.play(people);
    if (part.kind === 'Slide') {
      await goOn(host, 'Next question');
      continue;
    }
    await checkWithAxe(people, `${part.kind}, revealed`);
    if (index < PARTS.length - 1) {
      await goOn(host, 'Standings');
      await goOn(host, 'Next question');
    }
  }

  await goOn(host, 'To the podium');
  await host.getByRole('link', { name: 'Results' }).click();
  await expect(host).toHaveURL(/\/results\//);
  // They are read off the journal, a moment after the game.
  hall.expectsRefusals = true;
  await expect(async () => {
    await host.reload();
    await expect(host.getByText(/The answer: .?Danube.? · .?Donau/)).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await expect(host.getByText(/accepted by the host: .?Rhine/)).toBeVisible();
  await expect(host.getByText(/12\.5 .?km/)).toBeVisible();
  await expect(host.getByText('4. Mars')).toBeVisible();
  await expect(host.getByRole('list', { name: 'How many had each pair' })).toContainText('Tiber');
  await expect(host.getByText('1 of 3 in the right place')).toBeVisible();
  await expect(host.getByText('It was shown; there was nothing to answer.')).toBeVisible();
});

async function checkWithAxe({ host, cat }: People, when: string): Promise<void> {
  const found = await Promise.all([host, cat].map(faultsByAxe));
  expect.soft(found, when).toEqual([[], []]);
}

async function writeQuiz(host: Page): Promise<void> {
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Of every kind');
  for (const [index, part] of PARTS.entries()) {
    if (index > 0) {
      await host.getByRole('button', { name: 'Add a question' }).click();
    }
    await host.getByLabel('Kind').selectOption(part.kind);
    await part.write(host);
  }
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();
  await expect(host.getByRole('button', { name: 'Open a room' })).toBeVisible();
}

async function ask(host: Page, text: string): Promise<void> {
  await host.getByLabel('Question', { exact: true }).fill(text);
}

async function writePin(host: Page): Promise<void> {
  await ask(host, 'Where is the middle?');
  await host.getByRole('button', { name: 'Add a picture' }).last().click();
  await host
    .getByLabel('Picture on this device')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: RED_PNG });
  await expect(host.getByLabel('Address of the picture')).toHaveValue(/\/4x3\.png$/);
  await host.getByLabel('What it shows, in words').fill('A red field');
  // Drawn from corner to corner, and set by number.
  const board = host.locator('[data-board]');
  await board.scrollIntoViewIfNeeded();
  const box = await board.boundingBox();
  if (!box) {
    throw new Error('no picture is shown');
  }
  await host.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4);
  await host.mouse.down();
  await host.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.6, { steps: 4 });
  await host.mouse.up();
  await host.getByLabel('Width, %').fill('20');
}

/** Goes on from one control to the next as the keyboard does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}

/** By the keyboard alone: each planet goes up until it is where it belongs. */
async function arrange(player: Page): Promise<void> {
  const items = player.getByRole('list', { name: 'Your order' }).getByRole('listitem');
  await expect(items).toHaveCount(PLANETS.length);
  for (const [place, planet] of PLANETS.entries()) {
    const isThere = async () => (await items.allInnerTexts())[place]?.includes(planet);
    if (!(await isThere())) {
      const up = player.getByRole('button', { name: new RegExp(`^Move up: .*${planet}`) });
      await tabTo(player, up);
      while (!(await isThere())) {
        await player.keyboard.press('Enter');
      }
    }
  }
}

test('formatted texts are written with a preview, played and found in the results', async ({
  hall,
}) => {
  const host = await hall.host();
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Formatted');
  const asked = 'What is **sure** of `x`?\n\n$$\nx^2 = 4\n$$\n\n```java\nvar x = 2;\n```';
  await host.getByLabel('Question', { exact: true }).fill(asked);
  await host.getByLabel('Formatted').check();
  await host.getByLabel('Answer A', { exact: true }).fill('$|x| = 2$');
  await host.getByLabel('A is right').check();
  await host.getByLabel('Answer B', { exact: true }).fill('<b>$5 or $6</b>');
  await host.getByLabel('Explanation').fill('See [elsewhere](https://example.org), not [here](/).');
  const preview = host.getByRole('region', { name: 'Preview' });
  await expect(preview.locator('strong')).toHaveText('sure');
  await expect(preview.locator('.katex')).toHaveCount(2);
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();

  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  await goOn(host, 'Start');
  for (const page of [host, ann]) {
    const question = page.getByRole('heading', { name: /^What is sure of x\?/ });
    await expect(question.locator('math')).toHaveCount(1);
    await expect(question.locator('.hljs-number')).toHaveText('2');
  }
  await expect(ann.getByRole('button', { name: '<b>$5 or $6</b>' })).toBeVisible();
  const right = ann.getByRole('button', { name: /^A/ });
  await expect(right.locator('math')).toHaveCount(1);
  // Drawn by its own fonts, which come from this server.
  expect(await ann.evaluate(() => document.fonts.check('italic 1em KaTeX_Math'))).toBe(true);
  await right.click();
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(ann.getByRole('link', { name: 'elsewhere' })).toHaveAttribute('rel', /noopener/);
  await expect(ann.getByText('not [here](/).')).toBeVisible();

  await goOn(host, 'To the podium');
  await host.getByRole('link', { name: 'Results' }).click();
  hall.expectsRefusals = true;
  await expect(async () => {
    await host.reload();
    await expect(host.locator('math')).not.toHaveCount(0, { timeout: 2_000 });
  }).toPass();
});

test('of anonymous answers nobody is told who said them, and all are told of three', async ({
  hall,
}) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Anonymous');
  await host.getByLabel('Kind').selectOption('word-cloud');
  await host.getByLabel('Question', { exact: true }).fill('How was it?');
  await host.getByLabel('Words for each player').selectOption('2');
  await host.getByLabel('Anonymous: nobody can see').check();
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();
  await hideWords(host);
  const code = await openRoom(host);
  const players = [];
  for (const name of ['Ann', 'Bea', 'Cat']) {
    players.push(await hall.player(code, name));
  }
  await goOn(host, 'Start');

  const words = ['Splendid', 'Dreary', 'Splendid'];
  const others = ['Slüdge', 'sludgy', ''];
  for (const [index, player] of players.entries()) {
    await expect(player.getByText('Anonymous: nobody can see who said what')).toBeVisible();
    if (index === 2) {
      await expect(host.getByText('2 of 3 answered')).toBeAttached();
      await expect(host.getByText('Splendid')).toHaveCount(0);
    }
    await player.getByLabel('Word 1').fill(words[index] ?? '');
    await player.getByLabel('Word 2').fill(others[index] ?? '');
    await player.getByRole('button', { name: 'Send words' }).click();
    if (index === 0) {
      await expect(player.getByText('Your answer is saved')).toBeVisible();
      await player.reload();
      await expect(player.getByText('Your answer is saved')).toBeVisible();
      await expect(player.getByText('Splendid')).toHaveCount(0);
    }
  }

  for (const page of [host, ...players]) {
    const cloud = page.getByRole('list', { name: 'What was said' });
    await expect(cloud).toContainText('Splendid');
    await expect(cloud).toContainText('Dreary');
    await expect(cloud).toContainText('sludgy');
    await expect(cloud).not.toContainText('Slüdge');
  }
  await goOn(host, 'To the podium');
  await host.getByRole('link', { name: 'Results' }).click();
  await expect(async () => {
    await host.reload();
    await expect(host.getByText('Splendid').first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(host.getByRole('row', { name: /Ann/ })).not.toContainText('Splendid');
});

/** What a host wants to be hidden is kept in the browser for the next room. */
async function hideWords(host: Page): Promise<void> {
  const hidden = host.getByLabel('Words that are not to be shown');
  await host.getByText('How to play').click();
  await hidden.fill('sludge, +++');
  await host.getByText('How to play').click();
  await host.getByRole('button', { name: 'Open a room' }).click();
  await expect(host.getByRole('alert')).toContainText('+++');
  await expect(hidden).toBeFocused();
  await hidden.fill('sludge\n88');
  await host.reload();
  await expect(host.getByText('2 words of yours hidden')).toBeVisible();
  await expect(hidden).toHaveValue('sludge\n88');
}
