import { expect, signUp, test, THREE_QUESTIONS, writeQuiz } from './hall';

test('a draft of a quiz in the bin says so, and leads to the quiz by restoring it', async ({
  hall,
}) => {
  const author = await hall.laptop();
  await signUp(author, 'Lotte');
  await writeQuiz(author, 'Rivers', THREE_QUESTIONS);
  await author.getByRole('link', { name: 'Edit' }).click();
  await author.getByLabel('Title').fill('Rivers of Europe');
  await expect(author.getByText('Draft kept', { exact: true })).toBeVisible();
  await author.goto('/quizzes');
  await expect(author.getByText('has changes that are not saved yet')).toBeVisible();

  await author.getByRole('button', { name: /^What to do with .?.?Rivers/ }).click();
  await author.getByRole('menuitem', { name: 'Put into the bin' }).click();
  await expect(author.getByText('has unsaved changes, and is in the bin.')).toBeVisible();
  await expect(author.getByRole('link', { name: 'Go on writing' })).toHaveCount(0);
  await author.getByRole('button', { name: 'Restore the quiz' }).click();

  await expect(author.getByText('has changes that are not saved yet')).toBeVisible();
  await author.getByRole('link', { name: 'Go on writing' }).click();
  await expect(author.getByLabel('Title')).toHaveValue('Rivers of Europe');
});

test('a copy that is asked for again since its answer was lost is made once', async ({ hall }) => {
  hall.expectsRefusals = true;
  const author = await hall.laptop();
  await signUp(author, 'Mirjam');
  await writeQuiz(author, 'Rivers', THREE_QUESTIONS);
  const attempts: unknown[] = [];
  await author.route('**/api/quiz/quizzes/*/copy', async (route) => {
    attempts.push((route.request().postDataJSON() as { attempt?: unknown }).attempt);
    if (attempts.length > 1) {
      return route.continue();
    }
    // The server makes the copy, and nobody hears of it.
    expect((await route.fetch()).status()).toBe(201);
    return route.abort();
  });
  const duplicate = async () => {
    await author.getByRole('button', { name: /^What to do with \W*Rivers\W*$/ }).click();
    await author.getByRole('menuitem', { name: 'Duplicate' }).click();
  };

  await author.goto('/quizzes');
  await duplicate();
  await expect(author.getByText(/cannot be reached/)).toBeVisible();
  await duplicate();
  await expect(author.getByText(/^There is a copy of/)).toBeVisible();

  expect(attempts).toHaveLength(2);
  expect(attempts[0]).toMatch(/^[\da-f-]{36}$/);
  expect(attempts[1]).toBe(attempts[0]);
  await author.goto('/quizzes');
  await expect(author.getByRole('link', { name: 'Rivers (copy)' })).toHaveCount(1);
});

test('what went into the bin is said once, and who has archived all can take it along', async ({
  hall,
}) => {
  // Its page is still there for a moment when the quiz is gone.
  hall.expectsRefusals = true;
  const author = await hall.laptop();
  await signUp(author, 'Nele');
  await writeQuiz(author, 'Rivers', THREE_QUESTIONS);
  const choose = async (what: string) => {
    await author.getByRole('button', { name: 'More', exact: true }).click();
    await author.getByRole('menuitem', { name: what }).click();
  };

  await choose('Put into the bin');
  await author.getByRole('button', { name: 'Undo' }).click();
  await expect(author.getByRole('link', { name: 'Rivers' })).toBeVisible();
  await author.reload();
  await expect(author.getByRole('link', { name: 'Rivers' })).toBeVisible();
  await expect(author.getByText(/is in the bin/)).toHaveCount(0);

  await author.getByRole('link', { name: 'Rivers' }).click();
  await choose('Archive');
  await author.goto('/quizzes');
  await expect(author.getByRole('heading', { name: 'No quiz of your own yet' })).toBeVisible();
  await expect(author.getByRole('button', { name: 'Download all' })).toBeVisible();
});
