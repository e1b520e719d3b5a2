import type { Page } from '@playwright/test';
import {
  answer,
  expect,
  expectSaved,
  goOn,
  openRoom,
  test,
  THREE_QUESTIONS,
  writeQuiz,
} from './hall';

test('host and player find their places again in the middle of a question', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Reloaded', THREE_QUESTIONS);
  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  await hall.player(code, 'Bea');
  await expectSound(host, true);
  await expectSound(ann, false);
  await host.keyboard.press('m');
  await sound(ann).click();
  await goOn(host, 'Start');
  await answer(ann, 1);
  await expectSaved(ann);

  await ann.reload();
  await host.reload();

  await expectSound(host, false);
  await expectSound(ann, true);
  await expectSaved(ann);
  await expect(ann.getByRole('button', { name: /Jupiter/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(host.getByRole('heading', { name: THREE_QUESTIONS[0]?.text })).toBeVisible();
  await expect(host.getByText('1 of 2 answered')).toBeAttached();
  await goOn(host, 'Show the answer');
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
});

const sound = (page: Page) => page.getByRole('button', { name: /^Sound/ });

async function expectSound(page: Page, isOn: boolean): Promise<void> {
  await expect(sound(page)).toHaveAttribute('aria-pressed', String(isOn));
}

test('of two tabs of one player the newest speaks, and the other can take over again', async ({
  hall,
}) => {
  const host = await hall.host();
  await writeQuiz(host, 'In two tabs', THREE_QUESTIONS);
  const code = await openRoom(host);
  const older = await hall.player(code, 'Ann');
  await hall.player(code, 'Bea');
  await goOn(host, 'Start');

  const newer = await older.context().newPage();
  await newer.goto(`/play/${code}`);
  await expect(older.getByRole('heading', { name: /goes on in another tab/ })).toBeVisible();
  await answer(newer, 1);
  await expectSaved(newer);
  await older.evaluate(() => window.dispatchEvent(new Event('online')));
  await older.getByRole('button', { name: 'Go on here' }).click();

  await expectSaved(older);
  await expect(newer.getByRole('heading', { name: /goes on in another tab/ })).toBeVisible();
});

test('the first page leads back into a game that goes on', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Left for a moment', THREE_QUESTIONS);
  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  await goOn(host, 'Start');

  await ann.goto('/');
  await ann.getByRole('link', { name: /^Go on as .?Ann/ }).click();
  await host.goto('/');
  await host
    .getByRole('listitem')
    .filter({ hasText: code })
    .getByRole('link', { name: 'Back to the room' })
    .click();

  await expect(ann.getByRole('heading', { name: THREE_QUESTIONS[0]?.text })).toBeVisible();
  await expect(host.getByRole('heading', { name: THREE_QUESTIONS[0]?.text })).toBeVisible();
});

test('a host who has lost the tab takes the room up again from the history', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Taken up again', THREE_QUESTIONS);
  const code = await openRoom(host);
  await hall.player(code, 'Ann');
  await goOn(host, 'Start');
  await host.evaluate(() => sessionStorage.clear());

  await host.goto('/history');
  await host.getByRole('listitem').filter({ hasText: code }).getByRole('link').click();

  await expect(host.getByRole('heading', { name: THREE_QUESTIONS[0]?.text })).toBeVisible();
});
