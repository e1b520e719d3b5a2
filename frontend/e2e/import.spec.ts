import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answer, expect, goOn, LAPTOP, openRoom, signUp, test } from './hall';

const SHEET = join(import.meta.dirname, 'files', 'kahoot-sheetjs.xlsx');
const MOST_CLICKS = 8;
const MOST_SECONDS = 60;

/** Counts what a hand does to this page. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction('onHandsClick', () => {
    clicks += 1;
  });
  await page.evaluate(() =>
    window.addEventListener(
      'click',
      // A file that is chosen, or a label, clicks something else besides.
      ({ isTrusted, detail }) => {
        if (isTrusted && detail > 0) {
          (window as unknown as { onHandsClick: () => void }).onHandsClick();
        }
      },
      true,
    ),
  );
  return () => clicks;
}

/** Holds a file over a page with this title and lets go of it, as a hand with a mouse does. */
async function drop(page: Page, title: string, file: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const dataTransfer = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (one) => one.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name ?? ''));
      return transfer;
    },
    [file.replace(/^.*\//, ''), readFileSync(file).toString('base64')],
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await expect(page.getByText('Let go to bring them here')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

test('from a Kahoot spreadsheet to the first question takes a newcomer few clicks', async ({
  hall,
}, { annotations }) => {
  const host = await hall.host();
  const clicks = await countClicks(host);
  const begun = performance.now();

  await host.getByRole('link', { name: 'My quizzes' }).click();
  await drop(host, 'My quizzes', SHEET);
  await expect(host.getByRole('heading', { name: 'Look through, then import' })).toBeFocused();
  await host.getByRole('button', { name: 'Import all 4 questions' }).click();
  const code = await openRoom(host);
  const phone = await hall.phone();
  const onPhone = await countsOnPhone(phone, code);
  await goOn(host, 'Start');
  const question = host.getByRole('heading', { level: 1 });
  await expect(phone.getByRole('group', { name: 'Answers' })).toBeVisible();
  const seconds = (performance.now() - begun) / 1_000;

  await expect(question).toBeVisible();
  expect(clicks() + onPhone()).toBeLessThanOrEqual(MOST_CLICKS);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  annotations.push({
    type: 'walk',
    description: `${clicks()} clicks of the host, ${onPhone()} on the phone, ${seconds.toFixed(1)} s`,
  });
  await answer(phone, 0);
  await answer(phone, 1);
  await phone.getByRole('button', { name: 'Send answer' }).click();
  await expect(phone.getByRole('heading', { name: 'Right!' })).toBeVisible();
});

/** Takes a seat and tells how many clicks that took. */
async function countsOnPhone(phone: Page, code: string): Promise<() => number> {
  await phone.goto(`/join/${code}`);
  const clicks = await countClicks(phone);
  await phone.getByLabel('Nickname').fill('Ann');
  await phone.getByRole('button', { name: 'Take a seat' }).click();
  await expect(phone.getByText('You are in')).toBeVisible();
  return clicks;
}

test('a file is chosen, looked through, reloaded and left again without a trace', async ({
  hall,
}) => {
  const host = await hall.host(LAPTOP);
  await host.getByRole('link', { name: 'Import' }).click();
  const chosen = host.waitForEvent('filechooser');
  await host.getByRole('button', { name: 'Choose files' }).click();
  await (await chosen).setFiles(SHEET);

  await expect(host.getByText('4 questions in 1 quiz')).toBeVisible();
  await expect(host).toHaveURL(/\/import\/[0-9a-f-]+$/);
  await host.reload();
  await expect(host.getByRole('heading', { level: 3 })).toHaveCount(4);
  await host.getByRole('link', { name: 'Cancel' }).click();

  await expect(host).toHaveURL(/\/quizzes$/);
});

test('what nobody can read is refused with a reason, and text is pasted instead', async ({
  hall,
}) => {
  const host = await hall.host(LAPTOP);
  hall.expectsRefusals = true;
  await host.goto('/import');
  await drop(host, 'Bring your quizzes', join(import.meta.dirname, '..', 'public', 'icon.svg'));

  await expect(host.getByRole('alert')).toContainText('icon.svg');
  await expect(host.getByText('Question bank, Export')).toBeVisible();
  await host
    .getByLabel('Or paste text')
    .fill('What is two and two?\nA) Three\nB) Four\nANSWER: B\n');
  await host.getByRole('button', { name: 'Read the text' }).click();

  await expect(host.getByRole('heading', { name: 'What is two and two?' })).toBeVisible();
  await expect(host.getByRole('button', { name: 'Import the question' })).toBeVisible();

  await host.goBack();

  await expect(host.getByLabel('Or paste text')).toHaveValue(/What is two and two/);
});

test('keys are told of where there are some', async ({ hall }) => {
  const laptop = await hall.laptop();
  const phone = await hall.phone({ isTouched: true });
  await signUp(laptop, 'Paula', '/register?next=/import');
  await signUp(phone, 'Piet', '/register?next=/import');

  await expect(laptop.getByText('Ctrl+V works anywhere here.')).toBeVisible();
  await expect(phone.getByText('Rows of a spreadsheet')).toBeVisible();
  await expect(phone.getByText('Ctrl+V works anywhere here.')).toBeHidden();
});
