import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { play, say } from './steps.mjs';

say('version', createRequire(import.meta.url)('ws/package.json').version);

await play({
  open: (url) => new WebSocket(url),
  async fragments(socket) {
    socket.send('{"type":', { fin: false });
    socket.send('"heart', { fin: false });
    socket.send('beat"}', { fin: true });
  },
  ping: (socket) =>
    new Promise((resolve) => {
      socket.on('pong', (data) => resolve(data.toString()));
      socket.ping('still there?');
    }),
});
