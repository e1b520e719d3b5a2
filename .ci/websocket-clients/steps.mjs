// The steps, for clients with the interface of browsers.
export const say = (step, outcome) => console.log(`${step}: ${outcome}`);

/** @param means how the client opens a socket, and sends fragments and pings if it can */
export async function play({ open, fragments, ping }, environment = process.env) {
  const { ADDRESS, HOST, PLAYER } = environment;
  const host = listenTo(open(`${ADDRESS}?token=${HOST}`));
  const welcome = await host.message('welcome');
  say('a room of 300', `${new TextEncoder().encode(welcome).length} bytes`);

  const player = listenTo(open(`${ADDRESS}?token=${PLAYER}`));
  await player.message('welcome');
  if (fragments) {
    await fragments(player.socket);
    await player.message('alive');
    say('three fragments', 'alive');
  } else {
    say('three fragments', 'cannot');
  }
  if (ping) {
    const data = await ping(player.socket);
    say('ping', data === 'still there?' ? 'pong with its data' : `pong with ${data}`);
  } else {
    say('ping', 'cannot');
  }
  player.socket.send(padded(16_000));
  await player.message('alive');
  say('16,000 bytes', 'alive');
  player.socket.close(4001, 'bye');
  say('closes', await player.closed);

  const rude = listenTo(open(`${ADDRESS}?token=${PLAYER}`));
  await rude.message('welcome');
  rude.socket.send(padded(17_000));
  say('17,000 bytes', await rude.closed);

  const last = listenTo(open(`${ADDRESS}?token=${PLAYER}`));
  await last.message('welcome');
  host.socket.send('{"type":"end","id":"c-1"}');
  await host.message('done');
  say('is closed', `done, ${await host.closed}; ${await last.closed}`);
}

function padded(bytes) {
  const message = '{"type":"heartbeat"}';
  return message + ' '.repeat(bytes - message.length);
}

function listenTo(socket) {
  const unheard = [];
  const waiting = [];
  const look = () => {
    for (const wait of [...waiting]) {
      const at = unheard.findIndex((text) => JSON.parse(text).type === wait.type);
      if (at >= 0) {
        waiting.splice(waiting.indexOf(wait), 1);
        wait.resolve(unheard.splice(at, 1)[0]);
      }
    }
  };
  socket.addEventListener('message', ({ data }) => {
    unheard.push(String(data));
    look();
  });
  return {
    socket,
    closed: new Promise((resolve) => {
      socket.addEventListener('close', ({ code, reason }) => resolve(`${code} ${reason}`));
    }),
    message: (type) =>
      new Promise((resolve) => {
        waiting.push({ type, resolve });
        look();
      }),
  };
}
