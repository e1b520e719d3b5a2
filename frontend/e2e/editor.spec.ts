import { answer, expect, goOn, openRoom, test, THREE_QUESTIONS, writeQuiz } from './hall';

test('a quiz is written, changed and played', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Our solar system', THREE_QUESTIONS);

  await host.getByRole('link', { name: 'Edit' }).click();
  await host.getByRole('button', { name: 'Move up: Question 3' }).click();
  await host.getByRole('button', { name: 'Move up: Question 2' }).click();
  await host.getByLabel('Question', { exact: true }).fill('What does everything go around?');
  await host.getByRole('button', { name: 'Save' }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();

  const code = await openRoom(host);
  const ann = await hall.player(code, 'Ann');
  await goOn(host, 'Start');
  await expect(ann.getByRole('heading', { name: 'What does everything go around?' })).toBeVisible();
  await answer(ann, 0);
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();
});

test('an unfinished quiz is kept in the browser, without a word of blame', async ({ hall }) => {
  const host = await hall.host();
  await host.goto('/quizzes/new');

  await host.getByLabel('Title').fill('Half a quiz');
  await host.getByRole('button', { name: 'Save' }).click();
  await expect(host.getByText('Kept in this browser. 3 things are missing')).toBeVisible();
  await expect(host.getByLabel('Question', { exact: true })).toBeFocused();
  await expect(host.getByRole('alert')).toHaveCount(0);

  await host.reload();
  await expect(host.getByLabel('Title')).toHaveValue('Half a quiz');
  await host.getByRole('button', { name: 'Close' }).click();
  await host.getByRole('link', { name: 'Go on writing' }).click();
  await expect(host.getByText('here it is again')).toBeVisible();
  await host.getByRole('button', { name: 'Discard them' }).click();
  await expect(host.getByLabel('Title')).toHaveValue('');
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

  await host.getByRole('button', { name: 'Save' }).click();

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
