import type { Page } from '@playwright/test';
import { answer, expect, goOn, type Oddity, openRoom, test } from './hall';

test('a sample quiz is played from the catalog to the podium and once more', async ({ hall }) => {
  test.setTimeout(300_000);
  const host = await hall.host();
  // With it, whatever the policy forbids would be said in a console, which fails the test.
  const page = await host.request.get('/');
  expect(page.headers()['content-security-policy']).toContain("script-src 'self';");
  await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
  const code = await openRoom(host);
  await expect(host.getByText('The doors are open')).toBeVisible();

  const people: [string, Oddity][] = [
    ['Ingrid', {}],
    ['Tomasz', { isOld: true }],
    ['Ann', { isForgetful: true }],
  ];
  const names = people.map(([name]) => name);
  const players: Page[] = [];
  for (const [name, oddity] of people) {
    players.push(await hall.player(code, name, oddity));
    await expect(host.getByText(name, { exact: true })).toBeVisible();
  }
  await expect(host.getByText('3 players', { exact: true })).toBeVisible();

  await expect((players[2] as Page).getByText('this browser keeps nothing')).toBeVisible();

  await goOn(host, 'Start');
  await playToTheEnd(host, players);

  await expect(host.getByRole('heading', { name: 'The podium' })).toBeVisible();
  for (const player of players) {
    await expect(player.getByText('You finished')).toBeVisible();
  }

  await goOn(host, 'Play again');
  await expect(host).not.toHaveURL(new RegExp(code));
  await expect(host.getByText('3 players', { exact: true })).toBeVisible();
  for (const [index, player] of players.entries()) {
    await expect(player.getByText('You are in')).toBeVisible();
    await expect(player.getByRole('heading', { name: names[index] })).toBeVisible();
  }
  await goOn(host, 'Start');
  await takeTime(host, players[1] as Page);
  await answerAs(players[0] as Page, 0);
  await expect(host.getByText('1 of 3 answered')).toBeAttached();

  await host.getByRole('button', { name: 'Time' }).click();
  await host.getByRole('button', { name: 'Skip this question' }).click();
  await expect(host.getByText(/^Question 2 of/)).toBeVisible();
  for (const player of players) {
    await expect(player.getByRole('timer')).toBeVisible();
  }
});

test('a host mends what was wrong with a question', async ({ hall }) => {
  const host = await hall.host();
  await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
  const ann = await hall.player(await openRoom(host), 'Ann');
  await goOn(host, 'Start');
  await answerAs(ann, 0);
  await toTheReveal(host);
  const mend = () => host.getByRole('button', { name: 'Something is wrong' }).click();

  await mend();
  await host.getByRole('button', { name: 'Let it count for nobody' }).click();
  for (const page of [host, ann]) {
    await expect(page.getByText('Question 1 counts for nobody.')).toBeVisible();
  }
  await expect(ann.getByRole('heading', { name: 'Does not count' })).toBeVisible();

  await mend();
  await host.getByRole('checkbox').first().check();
  await host.getByRole('button', { name: 'Count it like this' }).click();
  await expect(
    ann.getByText(/The host corrected the answer to question 1\..*points more/),
  ).toBeVisible();
  await expect(ann.getByRole('heading', { name: 'Right!' })).toBeVisible();

  await mend();
  await host.getByRole('button', { name: 'Play it again' }).click();
  await answerAs(ann, 1);
  await toTheReveal(host);
  await expect(ann.getByRole('heading', { name: 'Not this time' })).toBeVisible();

  await host.getByRole('button', { name: 'End game' }).click();
  await host.getByRole('button', { name: 'Show the podium' }).click();
  await expect(ann.getByRole('heading', { name: 'That was it!' })).toBeVisible();
});

test('a host keeps the door', async ({ hall }) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
  const code = await openRoom(host);
  const mud = await hall.player(code, 'Mud');
  await hall.player(code, 'Ann');

  // Who comes pushes the others on, and a click would miss.
  await expect(host.getByText('2 players', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: /Mud.*rename or remove/ }).click();
  await host.getByRole('button', { name: 'Remove for good' }).click();

  await expect(mud.getByRole('heading', { name: 'The host has removed you' })).toBeVisible();
  await expect(host.getByText('1 player', { exact: true })).toBeVisible();
  await mud.goto(`/join/${code}`);
  await mud.getByLabel('Nickname').fill('Mud again');
  await mud.getByRole('button', { name: 'Take a seat' }).click();
  await expect(mud.getByRole('alert')).toContainText('removed');

  await host.getByRole('button', { name: 'All players' }).click();
  const waitingRoom = host.getByLabel('Waiting room: I let in whoever is new');
  // It is checked once the room says so.
  await waitingRoom.click();
  await expect(waitingRoom).toBeChecked();
  const zoe = await hall.phone();
  await zoe.goto(`/join/${code}`);
  await zoe.getByRole('button', { name: 'Give me a name' }).click();
  await expect(zoe.getByText('At the door')).toBeVisible();
  await host.getByRole('button', { name: /^Let in/ }).click();
  await expect(zoe.getByText('You are in')).toBeVisible();

  await host.getByLabel('Locked: nobody new comes in').click();
  await host.keyboard.press('Escape');
  await expect(host.getByText('Locked', { exact: true })).toBeVisible();
  const late = await hall.phone();
  await late.goto(`/join/${code}`);
  await expect(late.getByText('The host has locked the room')).toBeVisible();
});

test('players show the hall what they feel, as long as the host wants it', async ({ hall }) => {
  const host = await hall.host();
  await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
  const ann = await hall.player(await openRoom(host), 'Ann');
  const row = ann.getByRole('group', { name: 'Show the hall what you feel' });
  const clap = row.getByRole('button', { name: 'Clap' });

  await row.getByRole('button', { name: 'Heart' }).click();
  await expect(host.locator('[data-sign="heart"]').first()).toBeAttached();
  // All at once, and looked at right after: the pause is over before a slow machine looks again.
  const isHeldBack = await clap.evaluate(async (button: HTMLButtonElement) => {
    for (let taps = 0; taps < 5; taps += 1) {
      button.click();
    }
    await new Promise(requestAnimationFrame);
    return button.ariaDisabled;
  });
  expect(isHeldBack).toBe('true');
  await expect(host.locator('[data-sign="clap"]').first()).toBeAttached();
  await expect(clap).toHaveAttribute('aria-disabled', 'false');

  await host.getByRole('button', { name: 'All players' }).click();
  const mayReact = host.getByLabel('Players may react');
  await mayReact.click();
  await expect(mayReact).not.toBeChecked();
  await expect(row).toBeHidden();
  await mayReact.click();
  await expect(row).toBeVisible();
  await host.keyboard.press('Escape');

  await goOn(host, 'Start');
  await expect(ann.getByRole('timer')).toBeVisible();
  await expect(row).toBeHidden();
  await goOn(host, 'Show the answer');
  await row.getByRole('button', { name: 'Laugh' }).click();
  await expect(host.locator('[data-sign="laugh"]').first()).toBeAttached();
});

test('who has more time gets it, and nobody is told who', async ({ hall }) => {
  hall.expectsRefusals = true;
  const host = await hall.host();
  await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
  const code = await openRoom(host);
  const ben = await hall.player(code, 'Ben');
  const link = await linkWithMoreTime(host);

  const ann = await hall.phone();
  await ann.goto(link);
  await expect(ann.getByText('you have more time for your answers')).toBeVisible();
  await expect(ann).toHaveURL(new RegExp(`/join/${code}$`));
  await takeSeat(ann, 'Ann');
  await expect(ann.getByText('You are in')).toBeVisible();
  const eve = await hall.phone();
  await eve.goto(link);
  await takeSeat(eve, 'Eve');
  await expect(eve.getByText('This link was used')).toBeVisible();

  await goOn(host, 'Start');
  await expect(ben.getByRole('timer')).toBeVisible();
  await expect(ann.getByRole('timer')).toBeVisible();
  expect(await secondsOf(ann)).toBeGreaterThan((await secondsOf(ben)) * 1.5);

  await expect(host.getByText('1 still has time')).toBeVisible({ timeout: 60_000 });
  await expect(ben.getByText('Time is up')).toBeVisible();
  await expect(host.getByText(/Ann/)).toHaveCount(0);
  await answer(ann, 0);
  await expect(ben.getByRole('heading', { name: 'No answer' })).toBeVisible();
  await expect(ann.getByText(/Right!|Partly right|Not this time/)).toBeVisible();
});

async function secondsOf(page: Page): Promise<number> {
  const label = await page.getByRole('timer').getAttribute('aria-label');
  return Number(/\d+/.exec(label ?? '')?.[0]);
}

/** Twice as long, for somebody who is yet to come. */
async function linkWithMoreTime(host: Page): Promise<string> {
  await host.getByRole('button', { name: 'All players' }).click();
  await host.getByText('Link with more time').click();
  await host.getByLabel('Time for an answer').selectOption('Twice as long');
  await host.getByRole('button', { name: 'Make a link' }).click();
  const { pathname, hash } = new URL(await host.getByLabel('Link for one player').inputValue());
  await host.keyboard.press('Escape');
  return pathname + hash;
}

async function takeSeat(phone: Page, nickname: string): Promise<void> {
  await phone.getByLabel('Nickname').fill(nickname);
  await phone.getByRole('button', { name: 'Take a seat' }).click();
}

/** Pauses, lets the players see it, goes on and gives more time. */
async function takeTime(host: Page, player: Page): Promise<void> {
  const answers = player.getByRole('group', { name: 'Answers' }).getByRole('button');
  await expect(answers.first()).toBeEnabled();
  await host.getByRole('button', { name: 'Pause' }).click();
  for (const page of [host, player]) {
    await expect(page.getByText('Paused by the host. Answers wait.')).toBeVisible();
  }
  await expect(answers.first()).toBeDisabled();
  await host.getByRole('button', { name: 'Resume' }).click();
  await expect(answers.first()).toBeEnabled();
  await expect(player.getByText('Paused by the host')).toBeHidden();

  await host.getByRole('button', { name: 'Time' }).click();
  await host.getByRole('button', { name: 'No time limit' }).click();
  await expect(host.getByText('No time limit')).toBeVisible();
  await expect(player.getByRole('timer')).toBeHidden();
}

/** Goes on by the label of the host's button until there is none, as a host does. */
async function playToTheEnd(host: Page, players: readonly Page[]): Promise<void> {
  const facts = host.getByText(/^Question \d+ of \d+/);
  await expect(facts).toBeVisible();
  const questions = Number(/of (\d+)/.exec(await facts.innerText())?.[1]);
  for (let question = 1; question <= questions; question += 1) {
    await expect(facts).toContainText(`Question ${question} of`);
    for (const [index, player] of players.entries()) {
      await answerAs(player, index);
    }
    await toTheReveal(host);
    for (const player of players) {
      await expect(
        player.getByText(/Right!|Partly right|Not this time|Your answer counts/),
      ).toBeVisible();
    }
    if (question === questions) {
      await goOn(host, 'To the podium');
    } else {
      await goOn(host, 'Standings');
      await expect(
        host.getByRole('heading', { name: /^(Standings|Nobody has points yet)$/ }),
      ).toBeVisible();
      await goOn(host, 'Next question');
    }
  }
}

/** A question may close by itself once everyone has answered. */
async function toTheReveal(host: Page): Promise<void> {
  const onwards = host.getByRole('button', { name: /^(Standings|To the podium)$/ });
  const close = host.getByRole('button', { name: 'Show the answer' });
  await expect(onwards.or(close)).toBeVisible();
  if (await close.isVisible()) {
    await close.click({ timeout: 2_000 }).catch(() => undefined);
  }
  await expect(onwards).toBeVisible();
}

async function answerAs(player: Page, index: number): Promise<void> {
  const options = player.getByRole('group', { name: 'Answers' }).getByRole('button');
  await expect(options.first()).toBeVisible();
  const send = player.getByRole('button', { name: 'Choose at least one' });
  const isMultiple = await send.isVisible();
  await answer(player, index % (await options.count()));
  if (isMultiple) {
    await player.getByRole('button', { name: 'Send answer' }).click();
  }
  // Once the last one has answered, the question closes and the word "saved" is gone again.
  await expect(
    player.getByText(/Your answer is saved|^Right!|Partly right|Not this time|Your answer counts/),
  ).toBeVisible();
}
