// Starts `quizhall run`, opens a room for each client, lets it play, and prints what it said as a table.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = process.env.QUIZHALL_HOME;
const clients = process.env.CLIENTS;
const work = import.meta.dirname;
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

// What each client prints, a line a step: "step: outcome". A step it has no means for is "cannot".
const EXPECTED = {
  'a room of 300': /^\d{5} bytes$/,
  'three fragments': /^(alive|cannot)$/,
  ping: /^(pong with its data|cannot)$/,
  '16,000 bytes': /^alive$/,
  '17,000 bytes': /^1009 message too big/,
  closes: /^4001 bye$/,
  'is closed': /^done, 4000 session ended; 4000 session ended$/,
};

const COMMANDS = {
  jdk: () => [java, join(clients, 'Jdk.java')],
  netty: () => [java, '-cp', nettyJars(), join(clients, 'Netty.java')],
  ws: () => ['node', join(work, 'ws.mjs')],
  undici: () => ['node', join(work, 'undici.mjs')],
  websockets: () => [process.env.PYTHON, join(clients, 'websockets_client.py')],
  chromium: () => ['node', join(work, 'chromium.mjs')],
};

function nettyJars() {
  const lib = join(home, 'load-test', 'target', 'lib');
  return readdirSync(lib)
    .filter((jar) => jar.startsWith('netty-'))
    .map((jar) => join(lib, jar))
    .join(':');
}

async function startServer(data) {
  const server = spawn(join(home, 'quizhall'), ['run', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`quizhall run ended with ${code}:\n${output}`)));
    server.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('Ctrl-C')) {
        resolve();
      }
    });
  });
  const found = (pattern) => pattern.exec(output)[1];
  return {
    url: found(/(http:\/\/localhost:\d+)/),
    email: found(/Sign in as\s+(\S+)/),
    password: found(/Password\s+(\S+)/),
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit');
        server.on('exit', resolve);
        server.kill('SIGTERM');
      }),
  };
}

async function call(url, body, token) {
  const response = await fetch(url, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
  });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${await response.text()}`);
  }
  return response.json();
}

async function openRoom({ url, email, password }) {
  const { accessToken } = await call(`${url}/api/auth/login`, { email, password });
  const { items } = await call(`${url}/api/quiz/quizzes/search?limit=1`);
  const room = await call(`${url}/api/session/create`, { quizId: items[0].id }, accessToken);
  const join = (i) =>
    call(`${url}/api/session/join`, { code: room.code, nickname: `Player ${i} of many` });
  let player;
  for (let i = 0; i < 300; i += 25) {
    const seats = await Promise.all(Array.from({ length: 25 }, (_, j) => join(i + j)));
    player ??= seats[0].token;
  }
  return { host: room.token, player };
}

function play([command, ...args], environment) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 60_000,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('exit', () =>
      resolve(
        Object.fromEntries(
          output
            .trim()
            .split('\n')
            .map((line) => line.split(/: (.*)/)),
        ),
      ),
    );
  });
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(COMMANDS);
const data = mkdtempSync(join(tmpdir(), 'quizhall-clients-'));
const server = await startServer(data);
let failed = false;
try {
  console.log(`| | ${Object.keys(EXPECTED).join(' | ')} |`);
  for (const name of chosen) {
    const { host, player } = await openRoom(server);
    const said = await play(COMMANDS[name](), {
      ADDRESS: `${server.url.replace('http', 'ws')}/api/ws`,
      PAGE: server.url,
      HOST: host,
      PLAYER: player,
    });
    const outcomes = Object.entries(EXPECTED).map(([step, expected]) => {
      const outcome = said[step] ?? 'nothing';
      failed ||= !expected.test(outcome);
      return expected.test(outcome) ? outcome : `**${outcome}**`;
    });
    console.log(`| ${name} ${said.version ?? ''} | ${outcomes.join(' | ')} |`);
  }
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
