import type { Page } from '@playwright/test';
import { answer, expect, goOn, test, THREE_QUESTIONS, writeQuiz } from './hall';

const shown = (page: Page, name: 'hall' | 'phone') => page.locator(`[data-half="${name}"]`);

/** Brings a half into view where there is room for one. */
async function look(page: Page, name: 'Hall' | 'Phone'): Promise<void> {
  await expect(page.getByRole('button', { name: 'End the trial' })).toBeVisible();
  const button = page.getByRole('button', { name, exact: true });
  if (await button.isVisible()) {
    await button.click();
  }
}

async function playAll(page: Page): Promise<void> {
  for (const [index, question] of THREE_QUESTIONS.entries()) {
    await look(page, 'Phone');
    await expect(shown(page, 'phone').getByRole('heading', { name: question.text })).toBeVisible();
    await answer(page, question.right);
    // Nobody else is waited for: the answer closes the question.
    await expect(shown(page, 'phone').getByText('Right!')).toBeVisible();
    await look(page, 'Hall');
    if (index < THREE_QUESTIONS.length - 1) {
      await goOn(page, 'Standings');
      await goOn(page, 'Next question');
    } else {
      await goOn(page, 'To the podium');
    }
  }
}

for (const [size, viewport] of [
  ['a laptop', { width: 1366, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`a quiz is played alone on ${size}, and counts nowhere`, async ({ hall }) => {
    test.setTimeout(120_000);
    hall.expectsRefusals = true;
    const host = await hall.host();
    const title = `Tried on ${size}`;
    await writeQuiz(host, title, THREE_QUESTIONS);
    await host.setViewportSize(viewport);

    await host.getByRole('button', { name: 'Try it' }).click();
    await host.waitForURL(/\/try\/[0-9A-Z]{6}$/);
    const code = host.url().slice(-6);
    await expect(
      shown(host, 'hall').getByRole('heading', { name: THREE_QUESTIONS[0]?.text ?? '' }),
    ).toBeVisible();

    // Nobody else gets in.
    const stranger = await hall.phone();
    await stranger.goto(`/join/${code}`);
    await expect(stranger.getByText('Somebody is trying this quiz alone')).toBeVisible();

    // The clock is real, and stops for its host.
    await goOn(host, 'Pause');
    await expect(host.getByText('Paused by the host').first()).toBeVisible();
    await goOn(host, 'Resume');

    // A reload is no end.
    await host.reload();
    await playAll(host);
    await expect(shown(host, 'hall').getByRole('heading', { name: 'The podium' })).toBeVisible();
    await expect(shown(host, 'hall').getByText(/^[1-9],\d{3} points$/)).toBeVisible();

    await goOn(host, 'Start over');
    await host.waitForURL((url) => /\/try\//.test(url.pathname) && !url.pathname.endsWith(code));
    await expect(
      shown(host, 'hall').getByRole('heading', { name: THREE_QUESTIONS[0]?.text ?? '' }),
    ).toBeVisible();
    await goOn(host, 'End the trial');
    await expect(host.getByRole('button', { name: 'Open a room' })).toBeVisible();
    await expect(host.getByText(/not played yet/)).toBeVisible();
    await host.goto('/history');
    await expect(host.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(host.getByText(title)).toHaveCount(0);
  });
}

test('a trial ends when its window is closed, though somebody keeps looking it up', async ({
  hall,
}) => {
  test.setTimeout(180_000);
  hall.expectsRefusals = true;
  const host = await hall.host();
  await writeQuiz(host, 'Tried and left', THREE_QUESTIONS);
  await host.getByRole('button', { name: 'Try it' }).click();
  await host.waitForURL(/\/try\/[0-9A-Z]{6}$/);
  const code = host.url().slice(-6);
  await expect(shown(host, 'hall').getByRole('heading').first()).toBeVisible();
  const stranger = await hall.phone();
  await stranger.goto(`/join/${code}`);
  await expect(stranger.getByText('Somebody is trying this quiz alone')).toBeVisible();

  await host.close();

  await expect(async () => {
    await stranger.reload();
    await expect(stranger.getByText('This game is over').first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 120_000, intervals: [1_000] });
});

test('what is being written is tried from its question on, and saved before', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Tried while written', THREE_QUESTIONS);
  await host.getByRole('link', { name: 'Edit' }).click();
  await host.getByRole('button', { name: /^2 Which/ }).click();
  await host.getByLabel('Question', { exact: true }).fill('Which moon of Saturn has lakes?');

  await host.getByRole('button', { name: 'Save and try' }).click();

  const hallHalf = shown(host, 'hall');
  await expect(
    hallHalf.getByRole('heading', { name: 'Which moon of Saturn has lakes?' }),
  ).toBeVisible();
  await expect(hallHalf.getByText('Question 2 of 3')).toBeVisible();
  await answer(host, 2);
  await expect(shown(host, 'phone').getByText('Right!')).toBeVisible();
  await goOn(host, 'End the trial');
  await expect(host.getByLabel('Question', { exact: true })).toHaveValue(
    'Which moon of Saturn has lakes?',
  );
});
