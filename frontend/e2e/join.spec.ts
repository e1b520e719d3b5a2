import { expect, openRoom, test, THREE_QUESTIONS, writeQuiz } from './hall';

test('a wrong code is said at its field', async ({ hall }) => {
  hall.expectsRefusals = true;
  const phone = await hall.phone();
  await phone.goto('/');

  await phone.getByLabel('Room code').fill('ZZZZZZ');

  await expect(phone.getByRole('alert')).toHaveText(
    'No room has this code. Look again at the big screen.',
  );
});

test('a link with the code of no room says so before it asks for a name', async ({ hall }) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await writeQuiz(host, 'Lost and found', THREE_QUESTIONS.slice(0, 1));
  const code = await openRoom(host);
  const phone = await hall.phone();
  await phone.goto('/join/ZZZZZZ');
  await expect(phone.getByRole('heading', { name: 'No room has this code' })).toBeVisible();
  await expect(phone.getByLabel('Nickname')).toHaveCount(0);

  const wide = Array.from(code, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  await phone.getByLabel('Room code').fill(wide.join(' '));

  await expect(phone.getByText('Lost and found')).toBeVisible();
  await expect(phone.getByLabel('Nickname')).toBeFocused();
});

test('a taken nickname is refused without regard to case', async ({ hall }) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await writeQuiz(host, 'Nicknames', THREE_QUESTIONS.slice(0, 1));
  const code = await openRoom(host);
  await hall.player(code, 'Ann');

  const late = await hall.phone();
  await late.goto(`/join/${code}`);
  await late.getByRole('button', { name: 'Take a seat' }).click();
  await expect(late.getByRole('alert')).toHaveText('Choose a name first.');
  await late.getByLabel('Nickname').fill('aNN');
  await late.getByRole('button', { name: 'Take a seat' }).click();

  await expect(late.getByRole('alert')).toContainText('has that name already');
  await late.getByLabel('Nickname').fill('Anna');
  await late.getByRole('button', { name: 'Take a seat' }).click();
  await expect(late.getByText('You are in')).toBeVisible();
});

test('the link of the QR code leads to the nickname', async ({ hall }) => {
  const host = await hall.host();
  await writeQuiz(host, 'By QR code', THREE_QUESTIONS.slice(0, 1));
  const code = await openRoom(host);

  const label = await host.getByRole('img', { name: /QR code/ }).getAttribute('aria-label');
  const address = /http\S+/.exec(label ?? '')?.[0] ?? '';
  const phone = await hall.phone();
  await phone.goto(address);

  await expect(phone.getByText(code)).toBeVisible();
  await expect(phone.getByLabel('Nickname')).toBeFocused();
});
