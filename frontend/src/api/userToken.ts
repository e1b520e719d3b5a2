import { browserShelf } from '@/browser/storage';
import { inTurn } from '@/browser/turns';
import { newUuid } from '@/browser/uuid';
import type { AccessToken } from './generated/auth';
import { ProblemError, problemIn } from './problem';
import { basePath } from './site';

/**
 * The user's access token lives in memory only; after a reload, or when it has run out, the
 * HttpOnly refresh cookie gives a new one.
 */
interface Held {
  readonly token: string;
  readonly until: number;
}

const EARLY_MS = 20_000;
let held: Held | undefined;
let refreshing: Promise<string | undefined> | undefined;

/** There once this browser has been signed in, so that visitors are not asked for a cookie; another one each time. */
export const SIGNED_IN = 'quizhall.signed-in';

/** After signing in. */
export function holdToken(answer: AccessToken): void {
  browserShelf.write(SIGNED_IN, newUuid());
  hold(answer);
}

function hold(answer: AccessToken): void {
  held = { token: answer.accessToken, until: performance.now() + answer.expiresIn * 1_000 };
}

/** The next request asks for one anew, of whoever is signed in then. */
export function forgetToken(): void {
  held = undefined;
}

/** After signing out. */
export function forgetUser(): void {
  forgetToken();
  browserShelf.remove(SIGNED_IN);
}

/** Whether somebody has signed in with this browser and not out again; the server may see it otherwise. */
export function wasSignedIn(): boolean {
  return browserShelf.has(SIGNED_IN);
}

/** A token that is good for now; absent when nobody is signed in. */
export async function userToken(): Promise<string | undefined> {
  if (held && held.until - performance.now() > EARLY_MS) {
    return held.token;
  }
  if (!wasSignedIn()) {
    return undefined;
  }
  refreshing ??= inTurn('quizhall.refresh', refresh).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** `fetch` without a token. */
export function asGuest(request: Request): Promise<Response> {
  return fetch(request);
}

/** `fetch` with the user's token; a token that is refused is renewed once. */
export function asUser(request: Request): Promise<Response> {
  return withUserToken((token) => fetch(withToken(request.clone(), token)));
}

/** Sends with the user's token, and once more where that one is refused. */
export async function withUserToken(
  send: (token: string | undefined) => Promise<Response>,
): Promise<Response> {
  const response = await send(await userToken());
  if (response.status !== 401 || !held) {
    return response;
  }
  forgetToken();
  const token = await userToken();
  return token ? send(token) : response;
}

function withToken(request: Request, token: string | undefined): Request {
  if (token) {
    request.headers.set('Authorization', `Bearer ${token}`);
  }
  return request;
}

/** Each refresh replaces the cookie and an old one signs everything out, so that tabs take turns. */
async function refresh(): Promise<string | undefined> {
  const response = await fetch(`${basePath}/api/auth/refresh`, { method: 'POST' });
  if (response.status === 401) {
    forgetUser();
    return undefined;
  }
  if (!response.ok) {
    throw new ProblemError(await problemIn(response));
  }
  hold((await response.json()) as AccessToken);
  return held?.token;
}
