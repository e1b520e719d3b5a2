import type { Locator, Page } from '@playwright/test';
import { answer, expect, goOn, LAPTOP, openRoom, test, THREE_QUESTIONS, writeQuiz } from './hall';
import { redPng } from './png';

test('a quiz is written, changed and played', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Our solar system', THREE_QUESTIONS);

  await host.getByRole('link', { name: 'Edit' }).click();
  await host.getByRole('button', { name: 'Move up: Question 3' }).click();
  await host.getByRole('button', { name: 'Move up: Question 2' }).click();
  await host.getByLabel('Question', { exact: true }).fill('What does everything go around?');
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();

  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  await goOn(host, 'Start');
  await expect(ann.getByRole('heading', { name: 'What does everything go around?' })).toBeVisible();
  await answer(ann, 0);
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
});

test('an unfinished quiz is kept, also for another device, without a word of blame', async ({
  hall,
}) => {
  const host = await hall.host();
  await host.goto('/quizzes/new');

  await host.getByLabel('Title').fill('Half a quiz');
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Draft kept. 3 things are missing')).toBeVisible();
  await expect(host.getByLabel('Question', { exact: true })).toBeFocused();
  await expect(host.getByRole('alert')).toHaveCount(0);

  const elsewhere = await hall.host(LAPTOP);
  await elsewhere.goto('/quizzes');
  await elsewhere.getByRole('link', { name: 'Go on writing' }).click();
  await expect(elsewhere.getByLabel('Title')).toHaveValue('Half a quiz');

  await host.reload();
  await expect(host.getByLabel('Title')).toHaveValue('Half a quiz');
  await host.getByRole('button', { name: 'Close' }).click();
  await host.getByRole('link', { name: 'Go on writing' }).click();
  await expect(host.getByText('here it is again')).toBeVisible();
  await host.getByRole('button', { name: 'Discard them' }).click();
  await expect(host.getByLabel('Title')).toHaveValue('');
});

test('two who write in one quiz bring both together, and nothing is overwritten', async ({
  hall,
}) => {
  const one = await hall.host(LAPTOP);
  await writeQuiz(one, 'Our solar system', THREE_QUESTIONS);
  const address = new URL(one.url()).pathname;
  const two = await hall.host(LAPTOP);
  hall.expectsRefusals = true;
  await one.goto(`${address}/edit`);
  await two.goto(`${address}/edit?question=1`);
  await one.getByLabel('Question', { exact: true }).fill('Where is a day shortest?');
  await one.getByLabel('Title').fill('Our planets');
  await two.getByLabel('Question', { exact: true }).fill('Which one is a moon of Saturn?');
  await two.getByLabel('Title').fill('Planets and moons');

  await one.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  await two.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(two.getByRole('heading', { name: 'Somebody else has saved' })).toBeVisible();
  const save = two.getByRole('button', { name: 'Save both together' });
  await expect(save).toBeDisabled();
  await two.getByRole('radio', { name: 'Yours' }).check();
  await save.click();
  await expect(two.getByText('Saved', { exact: true })).toBeVisible();

  await one.goto(address);
  await expect(one.getByRole('heading', { name: 'Planets and moons' })).toBeVisible();
  await expect(one.getByRole('heading', { name: 'Where is a day shortest?' })).toBeVisible();
  await expect(one.getByRole('heading', { name: 'Which one is a moon of Saturn?' })).toBeVisible();

  await one.goto(`${address}/versions`);
  await one.getByRole('button', { name: /^Version 1/ }).click();
  await one.getByRole('button', { name: 'Bring this version back' }).click();
  await expect(one.getByText('Version 1 is back')).toBeVisible();
  await one.goto(address);
  await expect(one.getByRole('heading', { name: 'Our solar system' })).toBeVisible();
});

test('the editor stays with a question when it saves, and shows the one that is chosen', async ({
  hall,
}) => {
  const host = await hall.host();
  await host.setViewportSize({ width: 390, height: 844 });
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Six questions');
  for (let number = 1; number <= 6; number += 1) {
    if (number > 1) {
      await host.getByRole('button', { name: 'Add a question' }).click();
    }
    await host.getByLabel('Question', { exact: true }).fill(`Number ${number}?`);
    await host.getByLabel('Answer A', { exact: true }).fill('Yes');
    await host.getByLabel('Answer C', { exact: true }).fill('No');
    await host.getByLabel('C is right').check();
  }

  await host.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await expect(host).toHaveURL(/\/edit$/);
  await expect(host.getByLabel('Question', { exact: true })).toHaveValue('Number 6?');
  await expect(host.getByLabel('Answer B', { exact: true })).toHaveValue('No');
  await host.getByRole('button', { name: /^4/ }).click();
  await expect(host.getByRole('heading', { name: 'Question 4' })).toBeInViewport();

  const stranger = await hall.phone();
  hall.expectsRefusals = true;
  await stranger.goto(new URL(host.url()).pathname.replace('/edit', ''));
  await expect(stranger.getByRole('heading', { name: 'Sign in to see this quiz' })).toBeVisible();
});

/** Twenty seconds of a low tone. */
function humWav(): Buffer {
  const rate = 8_000;
  const samples = Buffer.from(
    Array.from({ length: 20 * rate }, (_, at) => 128 + Math.round(20 * Math.sin(at / 20))),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** Lets go of a file over an element, as a hand with a mouse does. */
async function drop(target: Locator, name: string, content: Buffer): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (one) => one.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file ?? '', { type: 'image/png' }));
      return transfer;
    },
    [name, content.toString('base64')],
  );
  await target.dispatchEvent('drop', { dataTransfer });
}

test('a picture of this device is seen by those who play', async ({ hall }) => {
  const host = await hall.host();
  hall.expectsRefusals = true;
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Colours');
  await host.getByLabel('Question', { exact: true }).fill('Which colour is this?');
  await host.getByLabel('Answer A', { exact: true }).fill('Red');
  await host.getByLabel('Answer B', { exact: true }).fill('Blue');
  await host.getByLabel('A is right').check();
  await host.getByRole('button', { name: 'Add a picture' }).last().click();
  const file = host.getByLabel('Picture on this device');

  await file.setInputFiles({ name: 'a.svg', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await expect(host.getByRole('alert')).toContainText('save it as PNG');
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: redPng(4, 3) });
  await expect(host.getByLabel('Address of the picture')).toHaveValue(/\/4x3\.png$/);
  await drop(file, 'b.png', redPng(1800, 1200));
  await expect(host.getByLabel('Address of the picture')).toHaveValue(/\/1800x1200\.png$/);
  await host.getByLabel('What it shows, in words').fill('A red field');
  await host.getByLabel('Answer B', { exact: true }).fill('');
  await host.getByRole('button', { name: 'Add a picture to answer B' }).click();
  const optionPicture = host.getByRole('group', { name: 'Picture of answer B' });
  await drop(optionPicture, 'c.png', redPng(600, 400));
  await expect(optionPicture.getByText('It is there.')).toBeVisible();
  await optionPicture.getByLabel('What it shows, in words').fill('A red flag');
  await host.getByRole('button', { name: 'Add a sound' }).click();
  await host
    .getByLabel('Sound on this device')
    .setInputFiles({ name: 'hum.wav', mimeType: 'audio/wav', buffer: humWav() });
  await host.getByLabel('What is heard, in words').fill('A low hum');
  await expect(host.getByText('It is there.', { exact: true })).toHaveCount(3);
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();

  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  await goOn(host, 'Start');
  await host.getByRole('button', { name: 'Play the sound' }).click();
  await expect(host.getByRole('button', { name: 'Stop the sound' })).toBeVisible();
  await ann.getByText('What is heard').click();
  await expect(ann.getByText('A low hum')).toBeVisible();
  await expect(ann.locator('audio')).toHaveCount(0);
  for (const [page, form] of [
    [ann, /\/(480|960)\.webp$/],
    [host, /\/960\.webp$/],
  ] as const) {
    const picture = page.getByRole('img', { name: 'A red field' });
    await expect(picture).toBeVisible();
    await expect(picture).toHaveJSProperty('complete', true);
    await expect(page.getByRole('img', { name: 'A red flag' })).toBeVisible();
    expect(await picture.evaluate(({ currentSrc }: HTMLImageElement) => currentSrc)).toMatch(form);
  }

  await goOn(host, 'Show the answer');
  await goOn(host, 'To the podium');
  await host.getByRole('link', { name: 'Results' }).click();
  await expect(async () => {
    await host.reload();
    await expect(host.getByText('A low hum')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const player = host.getByLabel('Sound of the question');
  await player.evaluate((audio: HTMLAudioElement) => audio.play());
  await expect(player).toHaveJSProperty('error', null);
});

test('what an author chooses for a question is played', async ({ hall }) => {
  const host = await hall.host();
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill('Chosen');
  await host.getByLabel('Kind').selectOption('multiple');
  await host.getByLabel('Question', { exact: true }).fill('Which are even?');
  for (const [index, option] of ['2', '4', '5'].entries()) {
    await host.getByLabel(`Answer ${'ABC'[index]}`, { exact: true }).fill(option);
  }
  await host.getByLabel('A is right').check();
  await host.getByLabel('B is right').check();
  await host.getByLabel('Part of the points for part of the answers').uncheck();
  await host.getByLabel('Time limit').selectOption('10 minutes');
  await host.getByLabel('Points', { exact: true }).selectOption('A number of your own');
  await host.getByLabel('Points at most').fill('750');
  await host.getByLabel('Source').fill('https://example.org/even');
  await host.getByText('More: time for reading').click();
  await host.getByLabel('Time for reading').selectOption('3 seconds');
  await host.getByLabel('Hint').fill('Divide by two.');
  await host.getByLabel('Notes for you').fill('Wait for the laughter.');
  await host.getByRole('button', { name: 'Add a question' }).click();
  await host.getByLabel('Kind').selectOption('poll');
  await host.getByLabel('Question', { exact: true }).fill('Which do you like?');
  for (const [index, option] of ['Two', 'Four'].entries()) {
    await host.getByLabel(`Answer ${'AB'[index]}`, { exact: true }).fill(option);
  }
  await host.getByLabel('Players may choose several').check();
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();

  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  const bob = await hall.player(code, 'Bob');
  await goOn(host, 'Start');
  for (const page of [host, ann]) {
    await expect(page.getByText('Get ready').last()).toBeVisible();
    await expect(page.getByText('Up to 750 points')).toBeVisible();
  }
  await expect(host.getByText('5', { exact: true })).toBeHidden();
  await host.getByRole('button', { name: 'Notes' }).click();
  await expect(host.getByText('Wait for the laughter.')).toBeVisible();
  await host.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await ann.getByText('Hint').click();
  await expect(ann.getByText('Divide by two.')).toBeVisible();

  await choose(ann, 0, 1);
  await choose(bob, 0);
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
  await expect(ann.getByText(/^\+7[45]\d$/)).toBeVisible();
  await expect(bob.getByRole('heading', { name: 'Not this time' })).toBeVisible();
  await expect(host.getByRole('link', { name: 'https://example.org/even' })).toBeVisible();

  await goOn(host, 'Standings');
  await goOn(host, 'Next question');
  await choose(ann, 0, 1);
  await choose(bob, 1);
  await expect(bob.getByRole('heading', { name: 'Your answer counts' })).toBeVisible();
  await goOn(host, 'To the podium');
});

/** Marks options by their place and sends them. */
async function choose(player: Page, ...options: readonly number[]): Promise<void> {
  for (const option of options) {
    await answer(player, option);
  }
  await player.getByRole('button', { name: 'Send answer' }).click();
}
