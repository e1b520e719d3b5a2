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

test('a player continues on another phone in the middle of a question', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Another phone', THREE_QUESTIONS);
  const code = await openRoom(host);
  const old = await hall.player(code, 'Ann');
  await hall.player(code, 'Bea');
  await goOn(host, 'Start');
  await answer(old, 1);
  await expectSaved(old);

  await old.getByRole('button', { name: 'Continue on another phone' }).click();
  const shown = await old.getByText(/^Code \d{3} \d{3}$/).textContent();
  const next = await hall.phone();
  await next.goto(`/join/${code}`);
  await next.getByRole('button', { name: /^I was here before/ }).click();
  await next.getByLabel('Six digits').fill('000 00');
  await next.getByRole('button', { name: 'Go on here' }).click();
  await expect(next.getByRole('alert')).toContainText('six digits');
  await next.getByLabel('Six digits').fill(shown?.replaceAll(/\D/g, '') ?? '');
  await next.getByRole('button', { name: 'Go on here' }).click();

  await expectSaved(next);
  await expect(next.getByText('Ann', { exact: true })).toBeVisible();
  await expect(
    old.getByRole('heading', { name: 'You are playing on another phone now' }),
  ).toBeVisible();
  await old.goto(`/join/${code}`);
  await expect(old.getByLabel('Nickname')).toBeVisible();
  await goOn(host, 'Show the answer');
  await expect(next.getByRole('heading', { name: 'Right!' })).toBeVisible();
});

test('the host lets a player come back whose phone is gone', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'Lost phone', THREE_QUESTIONS);
  const code = await openRoom(host);
  const lost = await hall.player(code, 'Ann');
  await hall.player(code, 'Bea');
  await goOn(host, 'Start');
  await answer(lost, 1);
  await expectSaved(lost);
  await lost.context().close();

  await host.getByRole('button', { name: /^Players/ }).click();
  await host.getByRole('button', { name: /^Away [1-9]/ }).click();
  await host.getByRole('button', { name: /^Change: .*Ann/ }).click();
  await host.getByText('Another phone').click();
  const shown = await host.getByText(/^Code \d{3} \d{3}$/).textContent();
  const next = await hall.phone();
  await next.goto(`/join/${code}`);
  await next.getByRole('button', { name: /^I was here before/ }).click();
  await next.getByLabel('Six digits').fill(shown?.replaceAll(/\D/g, '') ?? '');
  await next.getByRole('button', { name: 'Go on here' }).click();

  await expectSaved(next);
});
