import createClient from 'openapi-fetch';
import type { paths as AuthPaths } from './generated/auth';
import type { paths as QuizPaths } from './generated/quiz';
import type { paths as SessionPaths } from './generated/session';
import { basePath } from './site';
import { asGuest, asUser } from './userToken';

const api = `${basePath}/api`;

/** Calls that need no account. */
export const rooms = createClient<SessionPaths>({ baseUrl: `${api}/session`, fetch: asGuest });
export const signIn = createClient<AuthPaths>({ baseUrl: `${api}/auth`, fetch: asGuest });

/** Calls of a signed-in user. */
export const account = createClient<AuthPaths>({ baseUrl: `${api}/auth`, fetch: asUser });
export const quizzes = createClient<QuizPaths>({ baseUrl: `${api}/quiz`, fetch: asUser });
export const sessions = createClient<SessionPaths>({ baseUrl: `${api}/session`, fetch: asUser });

/** A header for calls inside a room. */
export function withSeat(token: string): { Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}
