import { expect, signIn, signUp, test } from './hall';

test('a wrong password is said in the form', async ({ hall }) => {
  hall.expectsRefusals = true;
  const page = await hall.projector();

  await signIn(page, 'host@quizhall.local', 'not the password');

  await expect(page.getByRole('alert')).toHaveText('Email and password do not fit together.');
});

test('pages for hosts ask to sign in and lead back', async ({ hall }) => {
  hall.expectsRefusals = true;
  const page = await hall.projector();
  const email = `anna.${Date.now()}@example.org`;
  await page.goto('/history');
  await expect(page.getByRole('heading', { name: 'Sign in to host' })).toBeVisible();

  await page.getByRole('link', { name: 'Create one' }).click();
  await page.getByLabel('Display name').fill('Anna');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'What was played' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('link', { name: /^Account: .?Anna/ })).toBeVisible();
  await page.getByRole('link', { name: /^Account: .?Anna/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();

  await page.goto('/register');
  await page.getByLabel('Display name').fill('Another Anna');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('alert')).toHaveText('There is an account with this email already.');
});

test('links and the way back lead from page to page without loading any anew', async ({ hall }) => {
  const page = await hall.projector();
  await page.goto('/');
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));

  await page.getByRole('link', { name: 'Host a quiz' }).click();
  const catalog = page.getByRole('link', { name: 'Catalog' });
  await expect(catalog).toHaveAttribute('aria-current', 'page');
  await catalog.click();
  await page.getByRole('searchbox').fill('planets');
  await expect(page).toHaveURL(/\/library\?q=planets$/);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Flibrary%3Fq%3Dplanets$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('planets');
  // Neither the link to where one was nor the search added a step.
  await page.goBack();
  await expect(
    page.getByRole('heading', { name: 'A quiz for everyone in the room' }),
  ).toBeVisible();

  expect(await page.evaluate(() => 'isTheSame' in window)).toBe(true);
});

test('signing out in one tab does so in all, and says when it did not', async ({ hall }) => {
  hall.expectsRefusals = true;
  const page = await hall.laptop();
  await signUp(page, 'Nora', '/register?next=/quizzes/new');
  await page.getByLabel('Title').fill('Rivers');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();

  const other = await page.context().newPage();
  await other.goto('/account');
  await other.route('**/api/auth/logout', (route) => route.abort());
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByRole('alert')).toContainText('cannot be reached');
  await other.unroute('**/api/auth/logout');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to host' })).toBeVisible();
  await signUp(other, 'Otto', '/register?next=/quizzes');
  await expect(page).toHaveURL(/\/sign-in/);

  await page.goto('/quizzes');
  await expect(page.getByRole('link', { name: /^Account: .?Otto/ })).toBeVisible();
  await expect(page.getByText('Rivers')).toHaveCount(0);
});
