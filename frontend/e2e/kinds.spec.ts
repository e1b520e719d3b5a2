import type { Page } from '@playwright/test';
import { expect, goOn, openRoom, test } from './hall';

const PLANETS = ['Mercury', 'Venus', 'Earth', 'Mars'];
const RIVERS = { Vienna: 'Danube', Cologne: 'Rhine', Rome: 'Tiber' };

const RED_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGP4z8AARww4OQD1MQv1NXv7ggAAAABJRU5ErkJggg==',
  'base64',
);

test('every kind but choices is written, played and found in the results', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host);
  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  const bea = await hall.player(code, 'Bea');
  await goOn(host, 'Start');

  // By touch and by keyboard.
  await ann.getByLabel('Your answer').fill('danube ');
  await ann.getByRole('button', { name: 'Send answer' }).click();
  await bea.getByLabel('Your answer').focus();
  await bea.keyboard.type('Rhine');
  await bea.keyboard.press('Enter');
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(bea.getByRole('heading', { name: 'Not this time' })).toBeVisible();
  await expect(host.getByRole('list', { name: 'What was written' })).toContainText(/danube/i);
  await host
    .getByRole('group', { name: 'Tap what counts too' })
    .getByRole('button', { name: /Rhine/ })
    .click();
  await expect(bea.getByText(/^The host accepted your answer: \+\d/)).toBeVisible();
  await expect(bea.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await nextQuestion(host);

  await expect(host.getByRole('heading', { name: 'Half-time' })).toBeVisible();
  await expect(ann.getByText('Look at the screen')).toBeVisible();
  await expect(ann.getByText('Stretch your legs.')).toBeVisible();
  await goOn(host, 'Next question');

  await bea.getByLabel('Your number').fill('1,2,3');
  await bea.keyboard.press('Enter');
  await expect(bea.getByText('Your answer was not taken')).toBeVisible();
  await bea.getByLabel('Your number').fill('13');
  await bea.keyboard.press('Enter');
  await ann.getByLabel('Your number').fill('12,5');
  await ann.keyboard.press('Enter');
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(bea.getByText(/12\.5 .?km/)).toBeVisible();
  await nextQuestion(host);

  await arrange(ann);
  await ann.getByRole('button', { name: 'Send this order' }).click();
  await bea.getByRole('button', { name: 'Send this order' }).click();
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(
    host.getByRole('list', { name: 'The right order' }).getByRole('listitem'),
  ).toHaveText(PLANETS.map((planet) => new RegExp(planet)));
  await nextQuestion(host);

  for (const [city, river] of Object.entries(RIVERS)) {
    await ann.getByRole('button', { name: city }).click();
    await ann.getByRole('button', { name: river }).click();
    // By keyboard, and the other side first.
    await bea.getByRole('button', { name: river }).focus();
    await bea.keyboard.press('Enter');
    await bea.getByRole('button', { name: city }).focus();
    await bea.keyboard.press('Enter');
  }
  await ann.getByRole('button', { name: 'Send these pairs' }).click();
  await bea.getByRole('button', { name: 'Send these pairs' }).press('Enter');
  await expect(bea.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(host.getByText('2 of 2 had all pairs right')).toBeVisible();
  await nextQuestion(host);

  await ann.locator('[data-board]').click();
  await ann.getByRole('button', { name: 'Send this pin' }).click();
  await bea.getByRole('button', { name: 'Row 1, column 1' }).press('Enter');
  await expect(bea.getByRole('slider', { name: 'Your pin' })).toBeFocused();
  await bea.keyboard.press('ArrowRight');
  await bea.getByRole('button', { name: 'Send this pin' }).press('Enter');
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(bea.getByText('It is in: Row 4, column 5')).toBeAttached();
  await expect(host.getByText('1 of 2 in the right place')).toBeVisible();
  await nextQuestion(host);

  await ann.getByLabel('Word 1').fill('Ocean');
  await ann.getByLabel('Word 2').fill('mud');
  await ann.getByRole('button', { name: 'Send words' }).click();
  const cloud = host.getByRole('list', { name: 'What was said' });
  await expect(cloud.getByRole('listitem')).toHaveText([/Ocean/, /mud/]);
  await host.getByRole('button', { name: /^Hide .*mud/ }).click();
  await expect(cloud.getByRole('listitem')).toHaveText([/Ocean/]);
  await bea.getByLabel('Word 1').focus();
  await bea.keyboard.type('océan');
  await bea.keyboard.press('Enter');
  await expect(ann.getByRole('list', { name: 'What was said' }).getByRole('listitem')).toHaveText([
    /Ocean\s*said 2 times/,
  ]);
  await host.getByRole('button', { name: 'Show it again' }).click();
  await expect(bea.getByRole('list', { name: 'What was said' })).toContainText('mud');
  await nextQuestion(host);

  await ann.getByLabel('Your answer').fill('It was warm.');
  await ann.getByRole('button', { name: 'Send answer' }).click();
  await expect(ann.getByText('The host looks at it first.')).toBeVisible();
  await host.getByRole('button', { name: '1 hidden: look through' }).click();
  await host.getByRole('button', { name: /^Show .*It was warm/ }).click();
  await host.getByRole('button', { name: 'Close' }).click();
  await expect(cloud.getByRole('listitem')).toHaveText([/It was warm/]);
  await bea.getByLabel('Your answer').focus();
  await bea.keyboard.type('It was warm.');
  await bea.keyboard.press('Enter');
  await expect(bea.getByRole('list', { name: 'What was said' }).getByRole('listitem')).toHaveText([
    /It was warm.*said 2 times/,
  ]);
  await nextQuestion(host);

  await ann
    .getByRole('radio', { name: /^4 of 5, between .*Bad.* and .*Good/ })
    .check({ force: true });
  await ann.getByRole('button', { name: 'Send' }).click();
  await bea.getByRole('radio', { name: /^1 of 5/ }).focus();
  await bea.keyboard.press('Space');
  await bea.keyboard.press('ArrowRight');
  await bea.getByRole('button', { name: 'Send' }).click();
  await expect(host.getByText('Average 3')).toBeVisible();
  await expect(bea.getByText('You: 2')).toBeVisible();

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
  await expect(host.getByText('1 of 2 in the right place')).toBeVisible();
  await expect(host.getByText('It was shown; there was nothing to answer.')).toBeVisible();
});

async function writeQuiz(host: Page): Promise<void> {
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Of three kinds');
  const question = host.getByLabel('Question', { exact: true });
  const kind = host.getByLabel('Kind');

  await question.fill('Which river runs through Vienna?');
  await kind.selectOption('Typed answer');
  await host.getByLabel('Right answer 1', { exact: true }).fill('Danube');
  await host.getByRole('button', { name: 'Add a spelling' }).click();
  await host.getByLabel('Right answer 2', { exact: true }).fill('Donau');

  await host.getByRole('button', { name: 'Add a question' }).click();
  await kind.selectOption('Slide');
  await host.getByLabel('Heading').fill('Half-time');
  await host.getByLabel('Text', { exact: true }).fill('Stretch your legs.');

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('How far is it?');
  await kind.selectOption('Number');
  await host.getByLabel('Right number').fill('12,5');
  await host.getByLabel('Unit').fill('km');

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('From the Sun outwards');
  await kind.selectOption('Order');
  for (const [place, planet] of PLANETS.entries()) {
    await host.getByLabel(`Number ${place + 1}`, { exact: true }).fill(planet);
  }

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('Which river?');
  await kind.selectOption('Pairs');
  for (const [place, [city, river]] of Object.entries(RIVERS).entries()) {
    await host.getByLabel(`Left of pair ${place + 1}`).fill(city);
    await host.getByLabel(`Right of pair ${place + 1}`).fill(river);
  }

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('Where is the middle?');
  await kind.selectOption('Pin on a picture');
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

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('What comes to your mind?');
  await kind.selectOption('Word cloud');
  await host.getByLabel('Words for each player').selectOption('2');

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('Why?');
  await kind.selectOption('Open answer');
  await host.getByLabel('Answers wait until the host shows them').check();

  await host.getByRole('button', { name: 'Add a question' }).click();
  await question.fill('How was it?');
  await kind.selectOption('Scale');
  await host.getByLabel('The lowest step means').fill('Bad');
  await host.getByLabel('The highest step means').fill('Good');

  await host.getByRole('button', { name: 'Save' }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();
  await expect(host.getByRole('button', { name: 'Open a room' })).toBeVisible();
}

async function nextQuestion(host: Page): Promise<void> {
  await goOn(host, 'Standings');
  await goOn(host, 'Next question');
}

/** By the keyboard alone: each planet goes up until it is where it belongs. */
async function arrange(player: Page): Promise<void> {
  const items = player.getByRole('list', { name: 'Your order' }).getByRole('listitem');
  await expect(items).toHaveCount(PLANETS.length);
  for (const [place, planet] of PLANETS.entries()) {
    const up = player.getByRole('button', { name: new RegExp(`^Move up: .*${planet}`) });
    await up.focus();
    for (;;) {
      const shown = await items.allInnerTexts();
      if (shown[place]?.includes(planet)) {
        break;
      }
      await player.keyboard.press('Enter');
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
  await host.getByRole('button', { name: 'Save' }).click();
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
