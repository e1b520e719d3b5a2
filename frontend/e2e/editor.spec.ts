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

test('what is missing is said at its field, and unsaved changes survive a reload', async ({
  hall,
}) => {
  const host = await hall.host();
  await host.goto('/quizzes/new');

  await host.getByLabel('Title').fill('Half a quiz');
  await host.getByRole('button', { name: 'Save' }).click();
  await expect(host.getByText('Mark the one right answer.')).toBeVisible();
  await expect(host.getByLabel('Question', { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );

  host.on('dialog', (dialog) => void dialog.accept());
  await host.reload();
  await expect(host.getByText('here they are again')).toBeVisible();
  await expect(host.getByLabel('Title')).toHaveValue('Half a quiz');
  await host.getByRole('button', { name: 'Close' }).click();
  await expect(host.getByRole('dialog')).toContainText('Leave without saving?');
  await host.getByRole('button', { name: 'Leave' }).click();
  await expect(host.getByRole('heading', { name: 'My quizzes' })).toBeVisible();
});
