import diagnostics from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { ping, WebSocket } from 'undici';
import { play, say } from './steps.mjs';

say('version', createRequire(import.meta.url)('undici/package.json').version);

await play({
  open: (url) => new WebSocket(url),
  ping: (socket) =>
    new Promise((resolve) => {
      diagnostics.channel('undici:websocket:pong').subscribe(({ payload }) => {
        resolve(payload.toString());
      });
      ping(socket, Buffer.from('still there?'));
    }),
});
