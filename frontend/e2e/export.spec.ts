import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, LAPTOP, test } from './hall';

const SHEET = [
  'type,question,option 1,option 2,correct,time,hint',
  'single,Which river flows through Vienna?,Danube,Rhine,1,20,It is said to be blue.',
  'open,Why do rivers bend?,,,,60,',
].join('\n');

/** A quiz of two questions, on its own page. */
async function aQuiz(host: Page): Promise<void> {
  await host.goto('/import');
  await host.getByLabel('Or paste text').fill(SHEET);
  await host.getByRole('button', { name: 'Read the text' }).click();
  await host.getByRole('button', { name: 'Import all 2 questions' }).click();
  await expect(host.getByRole('button', { name: 'Download' })).toBeVisible();
}

test('a quiz leaves as an archive and comes back, and is told what another format lacks', async ({
  hall,
}) => {
  const host = await hall.host(LAPTOP);
  await aQuiz(host);
  await host.getByRole('button', { name: 'Download' }).click();
  const dialog = host.getByRole('dialog', { name: 'Download this quiz' });

  await dialog.getByRole('radio', { name: 'For Kahoot!' }).check();
  await expect(dialog.getByRole('status')).toContainText('1 of 2 questions come along.');
  await expect(dialog.getByRole('status')).toContainText('Without the hint.');

  await dialog.getByRole('radio', { name: 'Quizhall archive' }).check();
  await expect(dialog.getByRole('status')).toContainText('nothing is missing');
  const download = host.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await expect(dialog).toBeHidden();

  await host.goto('/import');
  const chosen = host.waitForEvent('filechooser');
  await host.getByRole('button', { name: 'Choose files' }).click();
  await (
    await chosen
  ).setFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await file.path()),
  });
  await expect(host.getByText('2 questions in 1 quiz')).toBeVisible();
  await expect(host.getByRole('heading', { name: 'Why do rivers bend?' })).toBeVisible();
});

test('all quizzes of one’s own leave at once, and it is told before how much that is', async ({
  hall,
}) => {
  const host = await hall.host(LAPTOP);
  await aQuiz(host);
  await host.goto('/quizzes');

  await host.getByRole('button', { name: 'Download all' }).click();
  const dialog = host.getByRole('dialog', { name: 'Download all your quizzes' });
  await expect(dialog.getByRole('status')).toContainText(/\d quiz(zes)? with \d+ questions/);
  const told = /At most (\d+) kB/.exec((await dialog.getByRole('status').textContent()) ?? '');
  const download = host.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();

  const file = await download;
  expect(file.suggestedFilename()).toBe('My quizzes.zip');
  expect(readFileSync(await file.path()).length).toBeLessThanOrEqual(Number(told?.[1]) * 1_000);
  await expect(dialog).toBeHidden();
});
