import type { Page } from '@playwright/test';
import {
  allAnswer,
  clocksHeardBy,
  Commander,
  digitsIn,
  EIGHT_QUESTIONS,
  enter,
  saveAnswer,
  secondsOf,
  shot,
  step,
  takeAlong,
} from './command';
import { control, invite, letIn } from './devices';
import { expect, goOn, LAPTOP, openRoom, test, writeQuiz } from './hall';

/** For how long the host's page is closed; at least until the room waits for the host, after 20 s. */
const AWAY_MS = Number(process.env['QUIZHALL_E2E_AWAY_MS'] ?? 0);

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const asked = (question: number) => EIGHT_QUESTIONS[question - 1]?.text ?? '';

test('one game with most controls, from the host’s laptop and from a remote', async ({ hall }) => {
  test.setTimeout(300_000 + AWAY_MS);
  hall.expectsRefusals = true;
  const laptop = await hall.host(LAPTOP);
  await writeQuiz(laptop, 'In command', EIGHT_QUESTIONS);
  const code = await openRoom(laptop);
  await shot(laptop, 'lobby-empty');
  let host = new Commander(laptop, false);

  const phoneOfRemote = await hall.phone();
  const screen = await hall.projector();
  await step('a phone becomes the remote, a projector the screen', async () => {
    const pairing = await invite(laptop, 'Remote');
    await shot(laptop, 'devices-code');
    await phoneOfRemote.goto(`/remote/${code}#${pairing}`);
    await shot(phoneOfRemote, 'remote-knock');
    await control(phoneOfRemote, 'Ask for the seat').click();
    await expect(laptop.getByText(/asks for a seat/)).toBeVisible();
    await shot(laptop, 'devices-knocking');
    await letIn(laptop);
    await screen.goto(`/screen/${code}#${await invite(laptop, 'Screen')}`);
    await control(screen, 'Ask for the seat').click();
    await expect(laptop.getByText(/asks for a seat/)).toBeVisible();
    await letIn(laptop);
    await expect(screen.getByText('The doors are open')).toBeVisible();
    await shot(phoneOfRemote, 'remote-lobby');
  });
  const remote = new Commander(phoneOfRemote, true);

  const names = ['Ann', 'Ben', 'Cleo', 'Dan'] as const;
  const phones: Page[] = [];
  const heard: ReturnType<typeof clocksHeardBy>[] = [];
  for (const name of names) {
    const phone = await hall.phone();
    heard.push(clocksHeardBy(phone));
    await enter(phone, code, name);
    await expect(phone.getByText('You are in')).toBeVisible();
    phones.push(phone);
  }
  let [ann, ben, cleo, dan] = phones as [Page, Page, Page, Page];
  await expect(screen.getByText('4 players', { exact: true })).toBeVisible();
  const everywhere = async (check: (page: Page) => Promise<void>) => {
    for (const page of [screen, ann, ben, cleo, dan]) {
      await check(page);
    }
  };
  const told = (text: string | RegExp) =>
    everywhere((page) => expect(page.getByText(text)).toBeVisible());
  const isAsked = async (question: number) => {
    await expect(heading(screen, asked(question))).toBeVisible();
    await everywhere((page) => expect(page.getByRole('timer')).toBeVisible());
  };
  const players = (count: number) =>
    expect(screen.getByText(`${count} players`, { exact: true })).toBeVisible();

  await step('both keep the door', async () => {
    const eve = await hall.phone();
    await host.door((dialog) => host.set(dialog, 'Waiting room: I let in whoever is new', true));
    await enter(eve, code, 'Eve');
    await expect(eve.getByText('At the door')).toBeVisible();
    await shot(eve, 'phone-at-the-door');
    await remote.door(async (dialog) => {
      await shot(phoneOfRemote, 'remote-door-waiting');
      await dialog.getByRole('button', { name: /^Let in: / }).click();
      await remote.set(dialog, 'Waiting room: I let in whoever is new', false);
    });
    await expect(eve.getByText('You are in')).toBeVisible();
    await players(5);

    await host.rename('Eve', 'Eva');
    await expect(heading(eve, 'Eva')).toBeVisible();
    await remote.rename('Eva', 'Evelyn');
    await expect(heading(eve, 'Evelyn')).toBeVisible();
    await expect(screen.getByText('Evelyn')).toBeVisible();
    await shot(laptop, 'lobby');
    await shot(screen, 'screen-lobby');

    await host.kick('Evelyn', 'Remove, but may come back');
    await expect(eve.getByText('You can come back under another name.')).toBeVisible();
    await players(4);
    await enter(eve, code, 'Eve 2');
    await players(5);
    await remote.kick('Eve 2', 'Remove for good');
    await expect(eve.getByText('You cannot come back into this game.')).toBeVisible();
    await players(4);

    const fay = await hall.phone();
    await control(phoneOfRemote, 'Lock').click();
    await expect(screen.getByText('Locked', { exact: true })).toBeVisible();
    await fay.goto(`/join/${code}`);
    await expect(fay.getByText('The host has locked the room')).toBeVisible();
    await host.door((dialog) => host.set(dialog, 'Locked: nobody new comes in', false));
    await expect(screen.getByText('Locked', { exact: true })).toBeHidden();
    await host.door((dialog) => host.set(dialog, 'Locked: nobody new comes in', true));
    await expect(screen.getByText('Locked', { exact: true })).toBeVisible();
    await control(phoneOfRemote, 'Unlock').click();
    await expect(screen.getByText('Locked', { exact: true })).toBeHidden();

    await remote.door((dialog) =>
      remote.set(dialog, 'I approve names before the others see them', true),
    );
    await enter(fay, code, 'Fay');
    await expect(fay.getByText('once the host has approved it')).toBeVisible();
    await expect(screen.getByText('Fay')).toHaveCount(0);
    await host.door(async (dialog) => {
      await dialog.getByRole('button', { name: /^Show name: / }).click();
      await host.set(dialog, 'I approve names before the others see them', false);
    });
    await expect(screen.getByText('Fay')).toBeVisible();
    await remote.kick('Fay', 'Remove, but may come back');
    await expect(fay.getByText('You can come back under another name.')).toBeVisible();
    await enter(fay, code, 'Fay 2');
    await players(5);
    await host.kick('Fay 2', 'Remove for good');
    await expect(fay.getByText('You cannot come back into this game.')).toBeVisible();
    await players(4);
  });

  await step('both stop the clock and let it run, and give time', async () => {
    await host.press('Start');
    await isAsked(1);
    const options = ann.getByRole('group', { name: 'Answers' }).getByRole('button');
    await host.press('Pause');
    await told('Paused by the host. Answers wait.');
    await expect(options.first()).toBeDisabled();
    await shot(laptop, 'host-paused');
    await shot(screen, 'screen-paused');
    await shot(phoneOfRemote, 'remote-paused');
    await shot(ann, 'phone-paused');
    await remote.press('Resume');
    await expect(options.first()).toBeEnabled();
    await remote.press('Pause');
    await told('Paused by the host. Answers wait.');
    await host.press('Resume');
    await expect(options.first()).toBeEnabled();

    await host.time('Pause, but take answers');
    await told('Paused by the host');
    await saveAnswer(ann, 1);
    await remote.press('Resume');
    await expect(screen.getByText('Paused by the host')).toBeHidden();
    await remote.time('Pause, but take answers');
    await told('Paused by the host');
    await saveAnswer(ben, 2);
    await host.press('Resume');
    await expect(screen.getByText('Paused by the host')).toBeHidden();
    await expect(phoneOfRemote.getByText('2 of 4 answered')).toBeVisible();

    for (const [who, how, seconds] of [
      [host, (each: Commander) => each.press('+10 s'), 10],
      [remote, (each: Commander) => each.press('+10 s'), 10],
      [host, (each: Commander) => each.time('One minute more'), 60],
      [remote, (each: Commander) => each.time('One minute more'), 60],
    ] as const) {
      const before = await secondsOf(screen);
      await how(who);
      await expect.poll(() => secondsOf(screen)).toBeGreaterThan(before + seconds - 9);
    }

    // Nobody but who has it sees more than everybody's time.
    const everybodys = async () => secondsOf(ben);
    await host.giveTime('Cleo', '1½ times as long');
    await expect
      .poll(async () => (await secondsOf(cleo)) / (await everybodys()))
      .toBeGreaterThan(1.4);
    await remote.giveTime('Dan', 'Twice as long');
    await expect
      .poll(async () => (await secondsOf(dan)) / (await everybodys()))
      .toBeGreaterThan(1.8);
    await expect(screen.getByText(/Cleo|Dan/)).toHaveCount(0);
    await host.giveTime('Dan', 'As long as everybody');
    await remote.giveTime('Cleo', 'As long as everybody');
    await expect.poll(async () => (await secondsOf(cleo)) / (await everybodys())).toBeLessThan(1.1);
    await shot(phoneOfRemote, 'remote-question');
    await shot(laptop, 'host-question');
    await shot(screen, 'screen-question');
    await shot(cleo, 'phone-question');

    await host.time('No time limit');
    await expect(screen.getByText('No time limit')).toBeVisible();
    await expect(cleo.getByRole('timer')).toHaveCount(0);
    await remote.press('Show the answer');
    await expect(heading(ann, 'Right!')).toBeVisible();
    await expect(heading(ben, 'Not this time')).toBeVisible();
    await expect(heading(cleo, 'No answer')).toBeVisible();
  });

  await step('both mend the question, and play it again', async () => {
    await host.accept('3', 'It was meant to be hard.');
    await expect(
      ben.getByText(/corrected the answer to question 1.*meant to be hard.*points more for you/),
    ).toBeVisible();
    await expect(heading(ben, 'Right!')).toBeVisible();
    await expect(screen.getByText('The host corrected the answer to question 1.')).toBeVisible();
    await shot(laptop, 'host-mended');
    await shot(phoneOfRemote, 'remote-reveal');
    await remote.voidIt();
    await expect(heading(ann, 'Does not count')).toBeVisible();
    await host.playAgain();
    await isAsked(1);
    await allAnswer([ann, ben, cleo, dan], 3);
    await expect(heading(dan, 'Not this time')).toBeVisible();

    await remote.accept('4', 'It is right, too.');
    await expect(heading(dan, 'Right!')).toBeVisible();
    await host.voidIt();
    await expect(heading(dan, 'Does not count')).toBeVisible();
    await remote.playAgain();
    await isAsked(1);
    await remote.time('No time limit');
    await expect(screen.getByText('No time limit')).toBeVisible();
    await saveAnswer(ann, 1);
    await host.press('Show the answer');
    await expect(heading(ann, 'Right!')).toBeVisible();
    await host.press('Standings');
    await expect(heading(screen, 'Standings')).toBeVisible();
    await shot(screen, 'screen-standings');
    await shot(phoneOfRemote, 'remote-standings');
  });

  await step('both skip, and say whether standings are shown', async () => {
    await host.rank('only at the end');
    await remote.press('Next question');
    await isAsked(2);
    await remote.skip();
    await isAsked(3);
    await host.skip();
    await isAsked(4);
  });

  await step('the host’s page is closed in mid-question, and no remote is there', async () => {
    const left = Date.now();
    const before = await secondsOf(screen);
    await laptop.close();
    await phoneOfRemote.close();
    const away = 'The host is away. The clock is waiting.';
    for (const page of [screen, ann, ben, cleo, dan]) {
      await expect(page.getByText(away)).toBeVisible({ timeout: 40_000 });
    }
    await shot(screen, 'screen-host-away');
    await shot(ann, 'phone-host-away');
    const stood = await secondsOf(screen);
    expect(stood).toBeLessThan(before - 15);
    await saveAnswer(dan, 1);
    await expect
      .poll(() => Date.now() - left, { timeout: AWAY_MS + 10_000 })
      .toBeGreaterThan(AWAY_MS);
    expect(await secondsOf(screen)).toBe(stood);
    expect(await secondsOf(ann)).toBe(stood);

    // It goes on by itself, once somebody is back who leads it.
    const again = await laptop.context().newPage();
    await again.setViewportSize(LAPTOP);
    host = new Commander(again, false);
    await again.goto(`/host/${code}`);
    await expect(heading(again, asked(4))).toBeVisible();
    for (const page of [screen, ann, ben, cleo, dan, again]) {
      await expect(page.getByText(away)).toBeHidden();
    }
    for (const clocks of heard) {
      const still = clocks.findLast(({ paused }) => paused.includes('nobody'));
      const after = clocks[clocks.indexOf(still as (typeof clocks)[number]) + 1];
      expect(after?.paused).toEqual([]);
      expect(after?.remainingMs).toBe(still?.remainingMs);
    }
  });
  const laptopAgain = host.page;
  const remoteAgain = await phoneOfRemote.context().newPage();
  await remoteAgain.goto(`/remote/${code}`);
  const back = new Commander(remoteAgain, true);

  await step('three players change phones in mid-question', async () => {
    await expect(control(remoteAgain, 'Pause')).toBeVisible();
    await saveAnswer(ann, 1);
    await control(ann, 'Continue on another phone').click();
    const own = await digitsIn(ann);
    await shot(ann, 'phone-rejoin-code');
    const olds = [ann, ben, cleo];
    const codes = [own, await host.rejoinCode('Ben'), await back.rejoinCode('Cleo')];
    const nexts: Page[] = [];
    for (const digits of codes) {
      const next = await hall.phone();
      await takeAlong(next, code, digits);
      await expect(next.getByRole('timer')).toBeVisible();
      nexts.push(next);
    }
    for (const old of olds) {
      await expect(heading(old, 'You are playing on another phone now')).toBeVisible();
    }
    await shot(ann, 'phone-moved');
    [ann, ben, cleo] = nexts as [Page, Page, Page];
    await expect(ann.getByText('Your answer is saved')).toBeVisible();
    for (const [index, page] of [ann, ben, cleo].entries()) {
      await expect(page.getByText(names[index] ?? '', { exact: true })).toBeVisible();
    }
    await allAnswer([ben, cleo], 1);
    for (const phone of [ann, ben, cleo, dan]) {
      await expect(heading(phone, 'Right!')).toBeVisible();
    }
  });

  await step('both let it go on by itself, and hold it', async () => {
    // Standings are hidden now, and shown again once the remote says so.
    await expect(control(laptopAgain, 'Next question')).toBeVisible();
    await back.rank('after each question');
    await expect(control(laptopAgain, 'Standings')).toBeVisible();
    await back.press('Standings');
    await expect(heading(screen, 'Standings')).toBeVisible();
    await host.goOnAfter('for 2 minutes');
    await host.press('Next question');
    await isAsked(5);
    await allAnswer([ann, ben, cleo, dan], 1);
    await told(/^Goes on in \d+ s$/);
    await shot(laptopAgain, 'host-reveal-going-on');
    await shot(remoteAgain, 'remote-reveal-going-on');
    await back.press('Stay here');
    await everywhere((page) => expect(page.getByText(/^Goes on in/)).toHaveCount(0));
    await host.press('Standings');
    await told(/^Goes on in \d+ s$/);
    await host.press('Stay here');
    await everywhere((page) => expect(page.getByText(/^Goes on in/)).toHaveCount(0));
    await host.goOnAfter('until I go on');
    await back.goOnAfter('for 5 seconds');
  });

  await step('both jump, and let a question count for nobody', async () => {
    await host.jump(8);
    await isAsked(8);
    await back.goOnAfter('until I go on');
    await shot(remoteAgain, 'remote-plan-after');
    await back.jump(6);
    await isAsked(6);
    await saveAnswer(ann, 1);
    await host.time('Show the answer without points');
    await expect(heading(ann, 'Does not count')).toBeVisible();
    await back.press('Standings');
    await back.press('Next question');
    await isAsked(7);
    await saveAnswer(ann, 1);
    await back.time('Show the answer without points');
    await expect(heading(ann, 'Does not count')).toBeVisible();
  });

  await step('both show the answer while one with more time goes on', async () => {
    await host.giveTime('Dan', '1½ times as long');
    for (const one of [host, back]) {
      await one.playAgain();
      await isAsked(7);
      await allAnswer([ann, ben, cleo], 1);
      await shot(one.page, `unhurried-${one === host ? 'host' : 'remote'}`);
      await one.press('Show it to the others');
      for (const phone of [ann, ben, cleo]) {
        await expect(heading(phone, 'Right!')).toBeVisible();
      }
      await expect(heading(dan, asked(7))).toBeVisible();
      await expect(dan.getByRole('timer')).toBeVisible();
      await expect(dan.getByText('The answer', { exact: true })).toHaveCount(0);
      await shot(dan, 'phone-unhurried');
      await allAnswer([dan], 1);
      await expect(heading(dan, 'Right!')).toBeVisible();
    }
  });

  await step('the host takes the remote’s seat, and ends the game', async () => {
    await control(laptopAgain, 'Devices').click();
    const dialog = laptopAgain.getByRole('dialog', { name: 'Devices' });
    await shot(laptopAgain, 'devices');
    await dialog
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
    await laptopAgain
      .getByRole('dialog', { name: /^Remove / })
      .getByRole('button', { name: 'Remove' })
      .click();
    await expect(heading(remoteAgain, 'The host removed this device')).toBeVisible();
    await shot(remoteAgain, 'remote-removed');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await goOn(laptopAgain, 'End game');
    await shot(laptopAgain, 'host-ending');
    await goOn(laptopAgain, 'Show the podium');
    await expect(heading(screen, 'The podium')).toBeVisible();
    await expect(dan.getByText('You finished')).toBeVisible();
    await shot(screen, 'screen-podium');

    await goOn(laptopAgain, 'Play again');
    for (const phone of [ann, ben, cleo, dan]) {
      await expect(phone.getByText('You are in')).toBeVisible();
    }
    await expect(screen.getByText('4 players', { exact: true })).toBeVisible();
    await goOn(laptopAgain, 'Start');
    await isAsked(1);
    await goOn(laptopAgain, 'End game');
    await goOn(laptopAgain, 'End without results');
    await expect(ann.getByText('without results: nobody gets any')).toBeVisible();
    await expect(screen.getByText('without results: nobody gets any')).toBeVisible();
  });
});
