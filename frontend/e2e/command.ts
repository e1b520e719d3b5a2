import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { control } from './devices';
import { answer, expectSaved, type QuestionDraft } from './hall';

/** Long enough that none of them closes by itself while the host's hand is on it. */
const LIMIT_SECONDS = 120;

export const EIGHT_QUESTIONS: readonly QuestionDraft[] = Array.from({ length: 8 }, (_, index) => ({
  text: `What comes after ${index + 1}?`,
  options: [`${index + 1}`, `${index + 2}`, `${index + 3}`, `${index + 4}`],
  right: 1,
  limitSeconds: LIMIT_SECONDS,
}));

/** Keeps a picture of a page, where QUIZHALL_E2E_SHOTS names a folder for them. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['QUIZHALL_E2E_SHOTS'];
  if (folder) {
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }
}

/** One who commands, by the host's page or by a remote: what both can, each in its own words. */
export class Commander {
  readonly page: Page;
  readonly #isRemote: boolean;

  constructor(page: Page, isRemote: boolean) {
    this.page = page;
    this.#isRemote = isRemote;
  }

  async press(name: string): Promise<void> {
    await control(this.page, name).click();
  }

  /** What a host seldom does with the open question. */
  async time(choice: string): Promise<void> {
    await this.press(this.#isRemote ? 'More' : 'Time');
    await this.#choose('This question', choice);
  }

  async skip(): Promise<void> {
    if (this.#isRemote) {
      await this.press('Skip');
      await this.#choose('Skip this question?', 'Skip');
    } else {
      await this.time('Skip this question');
    }
  }

  async mend(act: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.press('Something is wrong');
    const dialog = this.page.getByRole('dialog', { name: 'What is wrong with this question?' });
    await act(dialog);
    await expect(dialog).toBeHidden();
  }

  /** Lets one more option be right, for a reason. */
  async accept(option: string, reason: string): Promise<void> {
    await this.mend(async (dialog) => {
      await dialog.getByRole('checkbox', { name: option, exact: true }).check();
      await dialog.getByLabel('Why').fill(reason);
      await dialog.getByRole('button', { name: 'Count it like this' }).click();
    });
  }

  async voidIt(): Promise<void> {
    await this.mend((dialog) =>
      dialog.getByRole('button', { name: 'Let it count for nobody' }).click(),
    );
  }

  async playAgain(): Promise<void> {
    await this.mend((dialog) => dialog.getByRole('button', { name: 'Play it again' }).click());
  }

  async plan(act: (dialog: Locator) => Promise<void>): Promise<void> {
    const plan = control(this.page, 'Plan');
    if (this.#isRemote && !(await plan.isVisible())) {
      await this.time('Plan');
    } else {
      await plan.click();
    }
    const dialog = this.page.getByRole('dialog', { name: 'How the game goes on' });
    await act(dialog);
    const close = dialog.getByRole('button', { name: 'Close' });
    if (await close.isVisible()) {
      await close.click();
    }
    await expect(dialog).toBeHidden();
  }

  /** How often the ranking is shown. */
  async rank(every: string): Promise<void> {
    await this.plan((dialog) =>
      this.#select(dialog.getByLabel('Standings', { exact: true }), every),
    );
  }

  /** For how long answers and standings are shown. */
  async goOnAfter(time: string): Promise<void> {
    await this.plan((dialog) =>
      this.#select(dialog.getByLabel('Answers and standings are shown'), time),
    );
  }

  /** The room has heard of it once the choice stays. */
  async #select(field: Locator, label: string): Promise<void> {
    await field.selectOption({ label });
    await expect(field.locator('option:checked')).toHaveText(label);
  }

  async jump(question: number): Promise<void> {
    await this.plan(async (dialog) => {
      await dialog.getByLabel('Go on with').selectOption(String(question - 1));
      await dialog.getByRole('button', { name: 'Ask it now' }).click();
      await expect(dialog).toBeHidden();
    });
  }

  /** In the list of all players and with the door. */
  async door(act: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: /^(All players|Players)/ }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Players and door' });
    await expect(dialog.getByRole('status')).toContainText('name');
    await act(dialog);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** It is checked, or is not, once the room says so. */
  async set(dialog: Locator, label: string, isChecked: boolean): Promise<void> {
    const box = dialog.getByLabel(label);
    await expect(box).toBeChecked({ checked: !isChecked });
    await box.click();
    await expect(box).toBeChecked({ checked: isChecked });
  }

  /** What is done about one player. */
  async about(nickname: string, act: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.door(async (all) => {
      await all.getByRole('button', { name: new RegExp(`^Change: .*${nickname}\\W*$`) }).click();
      const dialog = this.page.getByRole('dialog', { name: nickname });
      await act(dialog);
      const close = dialog.getByRole('button', { name: 'Close', exact: true });
      if (await close.isVisible()) {
        await close.click();
      }
      await expect(dialog).toBeHidden();
    });
  }

  async kick(nickname: string, how: string): Promise<void> {
    await this.about(nickname, (dialog) =>
      dialog.getByRole('button', { name: how, exact: true }).click(),
    );
  }

  async rename(nickname: string, name: string): Promise<void> {
    await this.about(nickname, async (dialog) => {
      await dialog.getByLabel('Another name').fill(name);
      await dialog.getByRole('button', { name: 'Rename' }).click();
    });
  }

  async giveTime(nickname: string, factor: string): Promise<void> {
    await this.about(nickname, async (dialog) => {
      await dialog.getByText('More time').click();
      await dialog.getByLabel('Time for an answer').selectOption(factor);
      await shot(this.page, `${this.#isRemote ? 'remote' : 'host'}-more-time`);
    });
  }

  /** The six digits with which a player goes on on another phone. */
  async rejoinCode(nickname: string): Promise<string> {
    let digits = '';
    await this.about(nickname, async (dialog) => {
      await dialog.getByText('Another phone').click();
      digits = await digitsIn(dialog);
      await shot(this.page, `${this.#isRemote ? 'remote' : 'host'}-rejoin`);
    });
    return digits;
  }

  async #choose(title: string, choice: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: choice, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}

export async function digitsIn(place: Page | Locator): Promise<string> {
  const shown = place.getByText(/^Code \d{3} \d{3}$/);
  return ((await shown.textContent()) ?? '').replaceAll(/\D/g, '');
}

/** Takes a seat, from the page that a QR code leads to. */
export async function enter(phone: Page, code: string, nickname: string): Promise<void> {
  await phone.goto(`/join/${code}`);
  await phone.getByLabel('Nickname').fill(nickname);
  await phone.getByRole('button', { name: 'Take a seat' }).click();
}

/** Goes on with the seat that a player had on another phone. */
export async function takeAlong(phone: Page, code: string, digits: string): Promise<void> {
  await phone.goto(`/join/${code}`);
  await phone.getByRole('button', { name: /^I was here before/ }).click();
  await phone.getByLabel('Six digits').fill(digits);
  await shot(phone, 'phone-rejoin-form');
  await phone.getByRole('button', { name: 'Go on here' }).click();
}

export async function saveAnswer(phone: Page, option: number): Promise<void> {
  await answer(phone, option);
  await expectSaved(phone);
}

/** The last one to answer may see the reveal before the word that the answer is saved. */
export async function allAnswer(phones: readonly Page[], option: number): Promise<void> {
  for (const phone of phones) {
    await answer(phone, option);
  }
}

export async function secondsOf(page: Page): Promise<number> {
  const label = await page.getByRole('timer').first().getAttribute('aria-label');
  return Number(/\d+/.exec(label ?? '')?.[0]);
}

/** Those that say whether the clock stands still; a sign of life says only what is left. */
const OF_THE_CLOCK = new Set(['clock', 'phase', 'welcome', 'revised']);

/** What a page was told of the clock: what was left, and whether it stood still. */
export function clocksHeardBy(page: Page): { remainingMs: number; paused: string[] }[] {
  const heard: { remainingMs: number; paused: string[] }[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const frame = JSON.parse(payload.toString()) as {
        type: string;
        remainingMs?: number;
        paused?: string[];
        phase?: { remainingMs?: number; paused?: string[] };
      };
      const { remainingMs, paused = [] } = frame.phase ?? frame;
      if (OF_THE_CLOCK.has(frame.type) && remainingMs !== undefined) {
        heard.push({ remainingMs, paused });
      }
    }),
  );
  return heard;
}

export const step = test.step;
