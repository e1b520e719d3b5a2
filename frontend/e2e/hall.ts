import { test as base, type Browser, expect, type Page } from '@playwright/test';
import { barStorage, takeNewerFunctions } from './browsers';

export { expect };

const PROJECTOR = { width: 1920, height: 1080 };
export const LAPTOP = { width: 1366, height: 768 };
/** A header that browsers only take by https, and say so at each other address of a server. */
const ON_PLAIN_HTTP = /^The Cross-Origin-Opener-Policy header has been ignored/;
/** Drills beside these tests put network cards in and out, on which Chromium breaks off all that is on its way. */
const NETWORK_CHANGED = /net::ERR_NETWORK_CHANGED/;

/** What a browser itself writes about a refused request or socket. */
const REFUSED = /Failed to load resource|Unexpected response code/;

const PHONE = { width: 390, height: 844 };

function setting(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

/** What is out of the ordinary about somebody's browser. */
export interface Oddity {
  /** It is as old as can be: newer functions are missing. */
  readonly isOld?: boolean;
  /** It is set to keep nothing. */
  readonly isForgetful?: boolean;
  /** Fingers touch it. */
  readonly isTouched?: boolean;
}

/** People in a hall, each in a browser of their own; whatever their consoles complain about fails the test. */
export class Hall {
  readonly #browser: Browser;
  readonly #complaints: string[] = [];
  /** Where a test provokes a refusal, the browser itself writes it to the console. */
  expectsRefusals = false;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async projector(): Promise<Page> {
    return this.#page(PROJECTOR);
  }

  async laptop(): Promise<Page> {
    return this.#page(LAPTOP);
  }

  async phone(oddity?: Oddity): Promise<Page> {
    return this.#page(PHONE, oddity);
  }

  async host(viewport = PROJECTOR): Promise<Page> {
    const page = await this.#page(viewport);
    await signIn(page, setting('QUIZHALL_HOST_EMAIL'), setting('QUIZHALL_HOST_PASSWORD'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/library/);
    return page;
  }

  async player(code: string, nickname: string, oddity?: Oddity): Promise<Page> {
    const page = await this.phone(oddity);
    await page.goto('/');
    await page.getByLabel('Room code').fill(code.toLowerCase());
    await page.getByLabel('Nickname').fill(nickname);
    await page.getByRole('button', { name: 'Take a seat' }).click();
    await expect(page.getByText('You are in')).toBeVisible();
    return page;
  }

  complaints(): readonly string[] {
    return this.expectsRefusals
      ? this.#complaints.filter((complaint) => !REFUSED.test(complaint))
      : this.#complaints;
  }

  async #page(
    viewport: { width: number; height: number },
    { isOld, isForgetful, isTouched = false }: Oddity = {},
  ): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport,
      baseURL: setting('QUIZHALL_URL'),
      hasTouch: isTouched,
    });
    if (isOld) {
      await context.addInitScript(takeNewerFunctions);
    }
    if (isForgetful) {
      await context.addInitScript(barStorage);
    }
    const page = await context.newPage();
    page.on('console', (message) => {
      const isBad = message.type() === 'error' || message.type() === 'warning';
      if (isBad && !ON_PLAIN_HTTP.test(message.text()) && !NETWORK_CHANGED.test(message.text())) {
        this.#complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    return page;
  }

  async close(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
  }
}

export const test = base.extend<{ hall: Hall }>({
  hall: async ({ browser }, lend) => {
    const hall = new Hall(browser);
    await lend(hall);
    const complaints = hall.complaints();
    await hall.close();
    expect(complaints).toEqual([]);
  },
});

export async function signIn(
  page: Page,
  email: string,
  password: string,
  address = '/sign-in',
): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Makes an account of one's own, and is where one was. */
export async function signUp(page: Page, name: string, address = '/register'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Display name').fill(name);
  await page.getByLabel('Email').fill(`${name.toLowerCase()}.${Date.now()}@example.org`);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).not.toHaveURL(/\/register/);
}

/** Opens a room for the quiz whose page this is, and tells its code. */
export async function openRoom(host: Page): Promise<string> {
  await host.getByRole('button', { name: 'Open a room' }).click();
  await host.waitForURL(/\/host\/[0-9A-Z]{6}$/);
  return host.url().slice(-6);
}

export interface QuestionDraft {
  readonly text: string;
  readonly options: readonly string[];
  readonly right: number;
  /** The editor's own where it is absent. */
  readonly limitSeconds?: number;
}

/** Writes a quiz as a person would and ends on its page. */
export async function writeQuiz(
  host: Page,
  title: string,
  questions: readonly QuestionDraft[],
): Promise<void> {
  await host.goto('/quizzes/new');
  await host.getByLabel('Title').fill(title);
  for (const [index, question] of questions.entries()) {
    if (index > 0) {
      await host.getByRole('button', { name: 'Add a question' }).click();
    }
    await host.getByLabel('Question', { exact: true }).fill(question.text);
    for (const [option, text] of question.options.entries()) {
      await host.getByLabel(`Answer ${'ABCDEF'[option]}`, { exact: true }).fill(text);
    }
    await host.getByLabel(`${'ABCDEF'[question.right]} is right`).check();
    if (question.limitSeconds) {
      await host.getByLabel('Time limit').selectOption(String(question.limitSeconds));
    }
  }
  await host.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(host.getByText('Saved', { exact: true })).toBeVisible();
  await host.getByRole('button', { name: 'Close' }).click();
  await expect(host.getByRole('button', { name: 'Open a room' })).toBeVisible();
}

export async function answer(player: Page, option: number): Promise<void> {
  await player.getByRole('group', { name: 'Answers' }).getByRole('button').nth(option).click();
}

export async function expectSaved(player: Page): Promise<void> {
  await expect(player.getByText('Your answer is saved')).toBeVisible();
}

export async function goOn(host: Page, name: string): Promise<void> {
  await host.getByRole('button', { name, exact: true }).click();
}

export const THREE_QUESTIONS: readonly QuestionDraft[] = [
  {
    text: 'Which planet has the shortest day?',
    options: ['Mars', 'Jupiter', 'Mercury', 'Neptune'],
    right: 1,
  },
  {
    text: 'Which of these is a moon of Saturn?',
    options: ['Io', 'Triton', 'Titan', 'Charon'],
    right: 2,
  },
  {
    text: 'What is at the centre of the solar system?',
    options: ['The Sun', 'The Earth', 'The Moon', 'Jupiter'],
    right: 0,
  },
];
