import { expect, LAPTOP, signUp, test, THREE_QUESTIONS, writeQuiz } from './hall';

test('a public quiz is reported, hidden, looked at again and released', async ({ hall }) => {
  hall.expectsRefusals = true;
  const title = `Volcanoes ${Date.now()}`;
  const owner = await hall.laptop();
  await signUp(owner, 'Olga');
  await writeQuiz(owner, title, THREE_QUESTIONS);
  const quiz = new URL(owner.url()).pathname;
  await publish();

  const reader = await hall.phone();
  await signUp(reader, 'Rosa');
  await reader.goto(quiz);
  await reader.getByRole('button', { name: 'Report' }).click();
  const report = reader.getByRole('dialog');
  await report.getByLabel('It uses what belongs to somebody else').check();
  await report.getByLabel('In your words').fill('Question 2 is from page 12 of my book.');
  await report.getByRole('button', { name: 'Report' }).click();
  await expect(reader.getByText('Moderators will look at it.')).toBeVisible();
  await report.getByRole('button', { name: 'Close' }).click();

  const moderator = await hall.host(LAPTOP);
  await moderator.getByRole('link', { name: /^Moderation/ }).click();
  await moderator.getByRole('link', { name: title }).click();
  await expect(moderator.getByText('Question 2 is from page 12 of my book.')).toBeVisible();
  await expect(moderator.getByText(/by .?Rosa/)).toBeVisible();
  await moderator.getByRole('button', { name: 'Hide…' }).click();
  const hiding = moderator.getByRole('dialog');
  await hiding.getByLabel('It uses what belongs to somebody else').check();
  await hiding.getByLabel('For the owner').fill('Please take question 2 out.');
  await hiding.getByRole('button', { name: 'Hide it' }).click();
  await expect(moderator.getByRole('button', { name: 'Release' })).toBeVisible();

  await reader.reload();
  await expect(reader.getByRole('heading', { name: title })).toHaveCount(0);
  await owner.reload();
  await expect(owner.getByText('A moderator has hidden this quiz')).toBeVisible();
  await expect(owner.getByText('Please take question 2 out.')).toBeVisible();
  await expect(owner.getByText(/Rosa|page 12/)).toHaveCount(0);
  await owner.getByRole('button', { name: 'Ask for another look' }).click();
  await owner.getByLabel('What moderators should know').fill('I have drawn my own.');
  await owner.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(owner.getByText(/You asked for another look/)).toBeVisible();

  await moderator.goto('/moderation');
  await moderator.getByRole('link', { name: title }).click();
  await expect(moderator.getByText('I have drawn my own.')).toBeVisible();
  await moderator.getByRole('button', { name: 'Add a note' }).click();
  await moderator.getByLabel('Note for other moderators').fill('The drawing is fine.');
  await moderator.getByRole('button', { name: 'Release' }).click();
  await expect(moderator.getByText('The drawing is fine.')).toBeVisible();

  await owner.reload();
  await expect(owner.getByText('This quiz may be published again')).toBeVisible();
  await expect(owner.getByText('The drawing is fine.')).toHaveCount(0);
  await publish();
  await reader.reload();
  await expect(reader.getByRole('heading', { name: title })).toBeVisible();

  async function publish() {
    await owner.getByRole('link', { name: 'Edit' }).click();
    await owner.getByLabel('Who can find it').selectOption('public');
    await owner.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(owner.getByText('Saved', { exact: true })).toBeVisible();
    await owner.getByRole('button', { name: 'Close' }).click();
    await expect(owner.getByRole('button', { name: 'Open a room' })).toBeVisible();
  }
});
