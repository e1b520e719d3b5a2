import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whenUserChanges } from './userChange';
import { asUser, forgetUser, holdToken, userToken } from './userToken';

const server = vi.fn<typeof fetch>();

function token(accessToken: string, expiresIn = 900) {
  return { accessToken, tokenType: 'Bearer', expiresIn } as const;
}

function authorizations(): (string | null)[] {
  return server.mock.calls.flatMap(([request]) =>
    request instanceof Request ? [request.headers.get('Authorization')] : [],
  );
}

describe("the user's token", () => {
  beforeEach(() => {
    forgetUser();
    server.mockReset();
    vi.stubGlobal('fetch', server);
  });

  it('is not asked for where nobody has signed in', async () => {
    expect(await userToken()).toBeUndefined();
    expect(server).not.toHaveBeenCalled();
  });

  it('is renewed by the cookie shortly before it runs out, once for all who ask', async () => {
    holdToken(token('old', 10));
    server.mockResolvedValueOnce(Response.json(token('new')));

    expect(await Promise.all([userToken(), userToken()])).toEqual(['new', 'new']);
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('goes with each call, and is renewed once when it is refused', async () => {
    holdToken(token('old'));
    server
      .mockResolvedValueOnce(new Response(null, { status: 401 }))
      .mockResolvedValueOnce(Response.json(token('new')))
      .mockResolvedValueOnce(Response.json({ ok: true }));

    const response = await asUser(new Request('http://quizhall.test/api/quiz/quizzes'));

    expect(response.status).toBe(200);
    expect(authorizations()).toEqual(['Bearer old', 'Bearer new']);
  });

  it('is forgotten when the cookie is refused too', async () => {
    holdToken(token('old', 1));
    server.mockResolvedValueOnce(new Response(null, { status: 401 }));

    expect(await userToken()).toBeUndefined();
    expect(await userToken()).toBeUndefined();
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('is another one once another tab has signed in, and none once it has signed out', async () => {
    const onChange = vi.fn();
    const stop = whenUserChanges(onChange);
    holdToken(token('ann'));
    server.mockResolvedValueOnce(Response.json(token('bob')));

    otherTab('"somebody else"');
    expect(await userToken()).toBe('bob');
    otherTab(null);
    expect(await userToken()).toBeUndefined();

    expect(onChange).toHaveBeenCalledTimes(2);
    stop();
  });
});

/** What a tab notices of another one. */
function otherTab(newValue: string | null): void {
  const key = 'quizhall.signed-in';
  if (newValue === null) {
    localStorage.removeItem(key);
  } else {
    localStorage.setItem(key, newValue);
  }
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
