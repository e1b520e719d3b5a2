import { control, invite, letIn } from './devices';
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

test('a phone leads the game, a projector follows, and the host takes the seat away', async ({
  hall,
}) => {
  test.setTimeout(240_000);
  hall.expectsRefusals = true;
  const host = await hall.host();
  await writeQuiz(host, 'By remote', THREE_QUESTIONS);
  const code = await openRoom(host);
  await host.setViewportSize({ width: 1366, height: 768 });

  // The code in the address is used up, and stands there no more.
  const remote = await hall.phone();
  await remote.goto(`/remote/${code}#${await invite(host, 'Remote')}`);
  await expect(remote).toHaveURL(new RegExp(`/remote/${code}$`));
  await remote.getByLabel('This device is called').fill('Pocket phone');
  await control(remote, 'Ask for the seat').click();
  await expect(remote.getByRole('heading', { name: 'The host decides' })).toBeVisible();
  await expect(host.getByText(/Pocket phone.*asks for a seat/)).toBeVisible();
  await letIn(host);
  await expect(control(remote, 'Lock')).toBeVisible();

  // The projector's person types it, wrongly at first.
  const screen = await hall.projector();
  const pairing = await invite(host, 'Screen');
  await screen.goto(`/screen/${code}`);
  await screen.getByLabel('Code from the host’s page').fill(pairing === '000000' ? '1' : '000000');
  await control(screen, 'Ask for the seat').click();
  await expect(screen.getByText('This is not the code that the host’s page shows.')).toBeVisible();
  await screen.getByLabel('Code from the host’s page').fill(pairing);
  await screen.getByLabel('This device is called').fill('Beamer');
  await control(screen, 'Ask for the seat').click();
  await expect(host.getByText(/Beamer.*asks for a seat/)).toBeVisible();
  await letIn(host);
  await expect(screen.getByText('The doors are open')).toBeVisible();
  await expect(control(screen, 'Start')).toHaveCount(0);

  // Each control once.
  const ann = await hall.player(code, 'Ann');
  await hall.player(code, 'Bea');
  await expect(screen.getByText('2 players')).toBeVisible();
  await control(remote, 'Lock').click();
  await expect(screen.getByText('Locked')).toBeVisible();
  await control(remote, 'Unlock').click();
  await expect(screen.getByText('Locked')).toBeHidden();
  await control(ann, 'Wow').click();
  await expect(screen.locator('[data-sign="wow"]').first()).toBeAttached();
  await remote.getByRole('button', { name: /^Players/ }).click();
  await expect(remote.getByRole('dialog').getByText('Ann')).toBeVisible();
  await remote.getByLabel('Players may react').click();
  await expect(control(ann, 'Wow')).toBeHidden();
  await remote.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await goOn(remote, 'Start');
  const question = THREE_QUESTIONS[0];
  await expect(screen.getByRole('heading', { name: question?.text })).toBeVisible();
  await expect(remote.getByRole('region', { name: 'The answer' })).toContainText(
    question?.options[question.right] ?? '',
  );
  await expect(screen.getByRole('region', { name: 'The answer' })).toHaveCount(0);
  await control(remote, 'Pause').click();
  await expect(screen.getByText(/^Paused by the host/)).toBeVisible();
  await control(remote, '+10 s').click();
  await control(remote, 'Resume').click();
  await expect(screen.getByText(/^Paused by the host/)).toBeHidden();
  await answer(ann, 1);
  await expectSaved(ann);
  await expect(remote.getByText('1 of 2 answered')).toBeVisible();
  await goOn(remote, 'Show the answer');
  await expect(screen.getByText('1 of 2 answered')).toBeVisible();

  // A projector that was torn away comes back by itself.
  await screen.reload();
  await expect(screen.getByText('1 of 2 answered')).toBeVisible();
  await goOn(remote, 'Standings');
  await expect(screen.getByRole('heading', { name: 'Standings' })).toBeVisible();
  await goOn(remote, 'Next question');
  await expect(screen.getByRole('heading', { name: THREE_QUESTIONS[1]?.text })).toBeVisible();
  await control(remote, 'Skip').click();
  await remote.getByRole('dialog').getByRole('button', { name: 'Skip' }).click();
  await expect(screen.getByRole('heading', { name: THREE_QUESTIONS[2]?.text })).toBeVisible();

  // A second page of the host goes on where the first is.
  const second = await host.context().newPage();
  await second.goto(`/host/${code}`);
  await expect(second.getByRole('heading', { name: THREE_QUESTIONS[2]?.text })).toBeVisible();
  await host.close();

  await second.getByRole('button', { name: /^Devices/ }).click();
  await second.getByRole('button', { name: /^Remove .*Pocket/ }).click();
  await second
    .getByRole('dialog', { name: /^Remove / })
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(remote.getByRole('heading', { name: 'The host removed this device' })).toBeVisible();
  await remote.reload();
  await expect(remote.getByRole('heading', { name: 'The host removed this device' })).toBeVisible();
  await second
    .getByRole('dialog', { name: 'Devices' })
    .getByRole('button', { name: 'Close' })
    .click();
  await goOn(second, 'Show the answer');
  await goOn(second, 'To the podium');
  await expect(screen.getByRole('heading', { name: 'The podium' })).toBeVisible();
});

test('a screen goes on in the next game after a room that was closed', async ({ hall }) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await writeQuiz(host, 'Once more', THREE_QUESTIONS);
  const code = await openRoom(host);
  const screen = await hall.projector();
  await screen.goto(`/screen/${code}#${await invite(host, 'Screen')}`);
  await control(screen, 'Ask for the seat').click();
  await letIn(host);
  await hall.player(code, 'Ann');
  await goOn(host, 'Start');
  await control(host, 'End game').click();
  await host
    .getByRole('dialog')
    .getByRole('button', { name: /^End without podium/ })
    .click();
  await expect(control(host, 'Play again')).toBeVisible();
  await expect(screen.getByRole('heading', { name: THREE_QUESTIONS[0]?.text })).toBeHidden();

  await control(host, 'Play again').click();
  await host.waitForURL((url) => url.pathname.startsWith('/host/') && !url.pathname.endsWith(code));
  const next = host.url().slice(-6);

  await expect(screen).toHaveURL(new RegExp(`/screen/${next}$`), { timeout: 30_000 });
  await expect(screen.getByRole('heading', { name: Array.from(next).join(' ') })).toBeVisible();
});

test('a device that the host does not want gets no seat', async ({ hall }) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await writeQuiz(host, 'Unwanted', THREE_QUESTIONS);
  const code = await openRoom(host);
  const phone = await hall.phone();
  await phone.goto(`/co-host/${code}#${await invite(host, 'Co-host')}`);
  await control(phone, 'Ask for the seat').click();
  // It goes on waiting after a reload.
  await expect(phone.getByRole('heading', { name: 'The host decides' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'The host decides' })).toBeVisible();

  await host.getByRole('button', { name: /^Not this one/ }).click();

  await expect(
    phone.getByRole('heading', { name: 'The host did not let this device in' }),
  ).toBeVisible();
});
