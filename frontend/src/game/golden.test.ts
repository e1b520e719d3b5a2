import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientMessage, ServerMessage } from '@/api/generated/wire';
import { aWelcome, anOpenQuestion } from '@/testing/messages';
import { nextView } from './roomView';

const folder = join(import.meta.dirname, '../../../game-server/src/test/resources/wire');
const files = readdirSync(folder);

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

const server = files.filter((file) => file.startsWith('server-'));
const client = files.filter((file) => file.startsWith('client-'));

describe("the server's golden messages", () => {
  it.each(server)('%s is understood', (file) => {
    const view = nextView(
      undefined,
      aWelcome(anOpenQuestion({ index: 2 }), { epoch: 'e1', seq: 6 }),
      0,
    );

    const next = nextView(view === 'gap' ? undefined : view, read<ServerMessage>(file), 0);

    expect(next).toBeDefined();
    expect(next === 'gap').toBe(file === 'server-resumed.json');
  });
});

describe("the client's golden messages", () => {
  it.each(client)('%s is one that this client sends', (file) => {
    const kinds: Record<ClientMessage['type'], true> = {
      answer: true,
      start: true,
      next: true,
      pause: true,
      resume: true,
      extend: true,
      skip: true,
      reveal: true,
      'reveal-early': true,
      discard: true,
      replay: true,
      jump: true,
      key: true,
      standings: true,
      auto: true,
      hold: true,
      reactions: true,
      reaction: true,
      hide: true,
      show: true,
      accept: true,
      reject: true,
      seats: true,
      unseat: true,
      invite: true,
      agree: true,
      dismiss: true,
      peek: true,
      end: true,
      lock: true,
      unlock: true,
      door: true,
      kick: true,
      rename: true,
      rejoin: true,
      time: true,
      admit: true,
      approve: true,
      heartbeat: true,
    };

    expect(kinds).toHaveProperty(read<ClientMessage>(file).type);
  });
});
