import type { Page } from '@playwright/test';
import { expect, type Hall, LAPTOP, test, THREE_QUESTIONS, writeQuiz } from './hall';

test('a link brings a newcomer to a quiz, who edits it and is taken out again', async ({
  hall,
}) => {
  hall.expectsRefusals = true;
  const owner = await hall.host(LAPTOP);
  await writeQuiz(owner, 'Our solar system', THREE_QUESTIONS);
  const link = await linkForEditing(owner);
  expect(link).toMatch(/\/invitation#[\w-]{32}$/);

  const guest = await hall.phone();
  await guest.goto(link);
  await expect(guest.getByText('Our solar system')).toBeVisible();
  await expect(guest).not.toHaveURL(/#/);
  await guest.getByRole('link', { name: 'Create an account' }).click();
  await guest.getByLabel('Display name').fill('Gudrun');
  await guest.getByLabel('Email').fill(`gudrun.${Date.now()}@example.org`);
  await guest.getByLabel('Password').fill('correct horse battery');
  await guest.getByRole('button', { name: 'Create account' }).click();
  await guest.getByRole('button', { name: 'Take it' }).click();
  await expect(guest.getByText(/shares this quiz with you to change it/)).toBeVisible();
  await expect(guest.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);

  await guest.getByRole('link', { name: 'Edit' }).click();
  await expect(guest.getByLabel('Who can find it')).toHaveCount(0);
  await guest.getByLabel('Title').fill('Our planets');
  await guest.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(guest.getByText('Saved', { exact: true })).toBeVisible();

  await owner.reload();
  await expect(owner.getByRole('heading', { name: 'Our planets' })).toBeVisible();
  await owner.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(owner.getByText('1 person has it')).toBeVisible();
  await owner.getByRole('button', { name: /^Take out .?Gudrun/ }).click();
  await owner
    .getByRole('dialog', { name: /^Take out .?Gudrun/ })
    .getByRole('button', { name: 'Take out' })
    .click();
  await expect(owner.getByText('Nobody else has this quiz yet.')).toBeVisible();

  await guest.goto('/quizzes?shelf=shared');
  await expect(guest.getByText('Nothing was shared with you yet')).toBeVisible();
  await guest.goto(link);
  await expect(guest.getByText('This invitation is not good any more')).toBeVisible();
});

test('whoever comes to a group by a link has its quizzes until they leave', async ({ hall }) => {
  const owner = await hall.host(LAPTOP);
  const name = `Astronomers ${Date.now()}`;
  await writeQuiz(owner, 'Our solar system', THREE_QUESTIONS);
  const quiz = new URL(owner.url()).pathname;
  const link = await linkToGroup(owner, name);
  await giveTo(owner, quiz, name);

  const guest = await newcomer(hall, link, 'Henrike');
  await guest.getByRole('link', { name: 'Our solar system' }).click();
  await expect(guest.getByText(/shares this quiz with you to look at/)).toBeVisible();
  await expect(guest.getByRole('button', { name: 'Open a room' })).toHaveCount(0);

  await guest.goto('/groups');
  await guest.getByRole('button', { name: /^Leave/ }).click();
  await guest.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(guest.getByText('Groups of others that you are in')).toHaveCount(0);
  await guest.goto('/quizzes?shelf=shared');
  await expect(guest.getByText('Nothing was shared with you yet')).toBeVisible();
});

test('whoever leaves a quiz of a group is told what else goes, and leaves the group', async ({
  hall,
}) => {
  const owner = await hall.host(LAPTOP);
  // By then the quiz itself is not there for whoever has left the group.
  hall.expectsRefusals = true;
  const name = `Stargazers ${Date.now()}`;
  const titles = ['Our solar system', 'Moons of Saturn'];
  const link = await linkToGroup(owner, name);
  for (const title of titles) {
    await writeQuiz(owner, title, THREE_QUESTIONS);
    await giveTo(owner, new URL(owner.url()).pathname, name);
  }
  const guest = await newcomer(hall, link, 'Katrin');
  await expect(guest.getByRole('link', { name: titles[0] })).toBeVisible();
  await guest.goto('/quizzes?shelf=shared');
  for (const title of titles) {
    await expect(guest.getByRole('link', { name: title })).toBeVisible();
  }

  await guest.getByRole('button', { name: /^What to do with .?.?Our solar system/ }).click();
  await guest.getByRole('menuitem', { name: 'Leave' }).click();
  const dialog = guest.getByRole('dialog', { name: 'Leave the group?' });
  await expect(dialog).toContainText(name);
  await expect(dialog).toContainText('you do not see the other quizzes either');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(guest.getByRole('link', { name: 'Moons of Saturn' })).toBeVisible();
  await guest.getByRole('button', { name: /^What to do with .?.?Our solar system/ }).click();
  await guest.getByRole('menuitem', { name: 'Leave' }).click();
  await dialog.getByRole('button', { name: 'Leave the group' }).click();

  await expect(guest.getByText('Nothing was shared with you yet')).toBeVisible();
  await guest.goto('/groups');
  await expect(guest.getByText('Groups of others that you are in')).toHaveCount(0);
  await owner.goto('/groups');
  await owner.getByRole('link', { name }).click();
  await expect(owner.getByText('Katrin')).toHaveCount(0);
});

/** Makes a group of this name, and an invitation to it. */
async function linkToGroup(owner: Page, name: string): Promise<string> {
  await owner.goto('/groups');
  await owner.getByRole('button', { name: 'New group' }).click();
  await owner.getByLabel('Name of the group').fill(name);
  await owner.getByRole('button', { name: 'Make the group' }).click();
  await owner.getByRole('link', { name }).click();
  await owner.getByRole('button', { name: 'Invite somebody' }).click();
  return owner.getByLabel('The new link').inputValue();
}

/** Gives a quiz to a group. */
async function giveTo(owner: Page, quiz: string, group: string): Promise<void> {
  await owner.goto(quiz);
  await owner.getByRole('button', { name: 'Share', exact: true }).click();
  await owner.getByLabel('Group', { exact: true }).selectOption({ label: group });
  await owner.getByRole('button', { name: 'Give it' }).click();
  await expect(owner.getByText('Groups that have it')).toBeVisible();
}

/** Of the quiz whose page the owner looks at. */
async function linkForEditing(owner: Page): Promise<string> {
  await owner.getByRole('button', { name: 'Share', exact: true }).click();
  await owner.getByLabel('What they may do').first().selectOption('edit');
  await owner.getByRole('button', { name: 'Make a link' }).click();
  return owner.getByLabel('The new link').inputValue();
}

/** Whoever creates an account on the way to what the link is for. */
async function newcomer(hall: Hall, link: string, name: string): Promise<Page> {
  const guest = await hall.phone();
  await guest.goto(link);
  await guest.getByRole('link', { name: 'Create an account' }).click();
  await guest.getByLabel('Display name').fill(name);
  await guest.getByLabel('Email').fill(`${name.toLowerCase()}.${Date.now()}@example.org`);
  await guest.getByLabel('Password').fill('correct horse battery');
  await guest.getByRole('button', { name: 'Create account' }).click();
  await guest.getByRole('button', { name: 'Take it' }).click();
  return guest;
}

test('an owner passes a quiz on to an editor, who owns it, and edits it still', async ({
  hall,
}) => {
  const owner = await hall.host(LAPTOP);
  await writeQuiz(owner, 'Our solar system', THREE_QUESTIONS);
  const quiz = new URL(owner.url()).pathname;
  const link = await linkForEditing(owner);
  const heir = await newcomer(hall, link, 'Ingrid');
  await expect(heir.getByText(/shares this quiz with you to change it/)).toBeVisible();

  await owner.reload();
  await owner.getByRole('button', { name: 'Share', exact: true }).click();
  await owner.getByRole('button', { name: 'Offer it' }).click();
  await expect(owner.getByText(/^.?Ingrid.? can have it as their own until/)).toBeVisible();

  await heir.goto('/quizzes');
  await heir.getByRole('link', { name: 'See the offer' }).click();
  await heir.getByRole('button', { name: /^Accept/ }).click();
  await expect(heir.getByText(/is yours now/)).toBeVisible();
  await expect(heir.getByText('Nothing was shared with you yet')).toBeVisible();
  await heir.goto(quiz);
  await expect(heir.getByRole('button', { name: 'Share', exact: true })).toBeVisible();

  await owner.goto(quiz);
  await expect(owner.getByText(/^.?Ingrid.? shares this quiz with you to change it/)).toBeVisible();
  await expect(owner.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
  await owner.getByRole('link', { name: 'Edit' }).click();
  await owner.getByLabel('Title').fill('Our planets');
  await owner.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(owner.getByText('Saved', { exact: true })).toBeVisible();
  await heir.reload();
  await expect(heir.getByRole('heading', { name: 'Our planets' })).toBeVisible();
});

test('an offer on the page of a quiz is declined, and made again', async ({ hall }) => {
  const owner = await hall.host(LAPTOP);
  await writeQuiz(owner, 'Our solar system', THREE_QUESTIONS);
  const link = await linkForEditing(owner);
  const heir = await newcomer(hall, link, 'Jorunn');
  await expect(heir.getByText(/shares this quiz with you to change it/)).toBeVisible();
  await owner.reload();
  await owner.getByRole('button', { name: 'Share', exact: true }).click();
  await owner.getByRole('button', { name: 'Offer it' }).click();
  await expect(owner.getByRole('button', { name: 'Take the offer back' })).toBeVisible();

  await heir.reload();
  await heir.getByRole('button', { name: 'Decline' }).click();
  await expect(heir.getByText(/^You have declined/)).toBeVisible();
  await owner.reload();
  await owner.getByRole('button', { name: 'Share', exact: true }).click();
  await owner.getByRole('button', { name: 'Offer it' }).click();
  await expect(owner.getByRole('button', { name: 'Take the offer back' })).toBeVisible();
  await heir.reload();
  await heir.getByRole('button', { name: 'Accept' }).click();
  await expect(heir.getByText(/is yours now/)).toBeVisible();
  await expect(heir.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
});
