import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { answer, expect, goOn, openRoom, signIn, test } from './hall';
import { runServer } from './startServer';

test('below a path of its host people sign in, join and play', async ({ hall }) => {
  test.setTimeout(420_000);
  const server = await runServer({ QUIZHALL_BASE_PATH: '/quiz/' });
  try {
    expect(new URL(server.url).pathname).toBe('/quiz/');
    const host = await hall.projector();
    await signIn(host, server.email, server.password, `${server.url}sign-in`);
    await expect(host).toHaveURL(`${server.url}library`);
    await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
    const code = await openRoom(host);
    const label = await host.getByRole('img', { name: /QR code/ }).getAttribute('aria-label');
    const address = new URL(/http\S+/.exec(label ?? '')?.[0] ?? '');
    expect(address.pathname).toBe(`/quiz/join/${code}`);

    const player = await hall.phone();
    await player.goto(`${server.url}join/${code}`);
    await player.getByLabel('Nickname').fill('Ann');
    await player.getByRole('button', { name: 'Take a seat' }).click();
    await expect(player.getByText('You are in')).toBeVisible();
    await host.reload();
    await goOn(host, 'Start');
    await player.reload();
    await answer(player, 0);
    await expect(player.getByText(/Your answer is saved|^Right!|Not this time/)).toBeVisible();

    expect(new URL(player.url()).pathname).toBe(`/quiz/play/${code}`);
    const cookies = await host.context().cookies(`${server.url}api/auth/me`);
    expect(new Set(cookies.map(({ path }) => path))).toEqual(new Set(['/quiz/api/auth']));
    await player.goto(new URL(`/join/${code}`, server.url).href);
    await expect(player).toHaveURL(`${server.url}join/${code}`);
  } finally {
    // Pages that stay would miss their server.
    await hall.close();
    await server.stop();
  }
});

test('behind a proxy that changes Host the page says what is in the way', async ({ hall }) => {
  hall.expectsRefusals = true;
  const proxy = await hostChangingProxy(process.env['QUIZHALL_URL'] ?? '');
  try {
    const host = await hall.host();
    await host.getByRole('article').filter({ hasText: 'The Human Body' }).getByRole('link').click();
    const code = await openRoom(host);
    const player = await hall.phone();
    await player.goto(`${proxy.url}/join/${code}`);
    await player.getByLabel('Nickname').fill('Ann');
    await player.getByRole('button', { name: 'Take a seat' }).click();

    await expect(player.getByRole('alert')).toContainText('This site’s proxy changes the name');
  } finally {
    proxy.close();
  }
});

/** As many stand before services that people run at home: they make up a Host of their own. */
async function hostChangingProxy(target: string): Promise<{ url: string; close: () => void }> {
  const { hostname, port } = new URL(target);
  const host = 'quizhall.internal';
  const proxy = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const onwards = request({ hostname, port, method, path, headers: { ...headers, host } });
    onwards.on('response', (answered) => {
      outgoing.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(outgoing);
    });
    incoming.pipe(onwards);
  });
  proxy.on('upgrade', ({ url: path, headers }, socket) => {
    const server = connect(Number(port), hostname);
    const lines = Object.entries({ ...headers, host }).map(([name, value]) => `${name}: ${value}`);
    server.write([`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    server.pipe(socket).on('error', () => server.destroy());
    socket.pipe(server).on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port: own } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, close: () => proxy.close() };
}
