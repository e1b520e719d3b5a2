// The host and the players of one room, with quiz and account of their own, as docs/protocol.md has clients
// behave. Takes an order a line and answers each with a line: "ok …" or "failed: …".
//
//   node --experimental-websocket room.mjs URL
import { createInterface } from 'node:readline';

const url = process.argv[2];
const QUESTIONS = 6;
const PATIENCE = 180_000;

async function call(path, token, body) {
  for (;;) {
    const response = await fetch(url + path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
      },
    });
    if (response.ok) {
      return response.json();
    }
    const text = await response.text();
    if (response.status !== 503 && response.status !== 429) {
      throw new Error(`${path}: ${response.status} ${text}`);
    }
    await pause(1000);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what, condition) {
  const deadline = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > deadline) {
      throw new Error(`waited in vain until ${what}`);
    }
    await pause(20);
  }
}

class Client {
  seq = 0;
  connected = 0;
  #open = new Map(); // what was said and not replied to yet, and who waits for it

  constructor(name, token) {
    this.name = name;
    this.address = `${url.replace('http', 'ws')}/api/ws?code=${room.code}&token=${token}`;
    this.#connect();
    this.timer = setInterval(() => this.#say('{"type":"heartbeat"}') || this.#repeat(), 4000);
  }

  #connect() {
    this.socket = new WebSocket(this.address);
    this.socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    this.socket.onclose = ({ code }) => {
      if (!this.over) {
        this.#tell(`closed, ${code}`);
        setTimeout(() => this.#connect(), 100 + Math.random() * 200);
      }
    };
    this.socket.onerror = () => {};
  }

  /** For whoever asks where the time went. */
  #tell(what) {
    console.error(`${new Date().toISOString()} ${this.name}: ${what}`);
  }

  #say(text) {
    if (this.phase && this.socket.readyState === WebSocket.OPEN) {
      this.socket.send(text);
    }
  }

  #repeat() {
    this.#open.forEach(({ text }) => this.#say(text));
  }

  #hear(message) {
    if (message.type === 'welcome' || (message.type === 'phase' && message.seq > this.seq)) {
      this.phase = message.phase;
      this.seq = message.seq;
    }
    if (message.type === 'welcome') {
      this.#tell('welcome');
      this.#repeat();
    }
    this.connected = message.connected ?? message.players?.connected ?? this.connected;
    const forNow = [429, 503].includes(message.problem?.status);
    if (this.#open.has(message.id) && !forNow) {
      this.#tell(message.type);
      this.#open.get(message.id).resolve(message);
      this.#open.delete(message.id);
    }
  }

  /** The reply, whatever happens to the socket meanwhile. */
  ask(message) {
    const id = `${message.type}-${Math.random()}`;
    const text = JSON.stringify({ ...message, id });
    return new Promise((resolve) => {
      this.#open.set(id, { text, resolve });
      this.#say(text);
    });
  }

  shows(question) {
    return this.phase?.name === 'question' && this.phase.question.index === question;
  }

  leave() {
    this.over = true;
    clearInterval(this.timer);
    this.socket.close();
  }
}

let owner, account, quiz, room, host;
let players = [];
let question = -1;
let acknowledged = [];

// As pages draw it: where the room will be, and its players.
function prefix() {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const sign = () => alphabet[Math.floor(Math.random() * alphabet.length)];
  return sign() + sign();
}

const orders = {
  async code() {
    return room.code;
  },

  async open(count) {
    owner ??= await register();
    account = (await call('/api/auth/login', null, owner)).accessToken;
    quiz ??= await call('/api/quiz/quizzes', account, {
      title: 'A quiz for containers',
      questions: Array.from({ length: QUESTIONS }, (_, i) => ({
        type: 'single',
        text: `Question ${i}?`,
        timeLimitSeconds: 240,
        options: [{ text: 'Yes', correct: true }, { text: 'No' }, { text: 'Who knows' }],
      })),
    });
    room = await call(`/api/session/create?code=${prefix()}`, account, { quizId: quiz.id });
    host = new Client('Host', room.token);
    [players, acknowledged, question] = [[], [], -1];
    const began = performance.now();
    for (let i = 0; i < count; i += 25) {
      const some = Array.from({ length: Math.min(25, count - i) }, (_, j) =>
        call(`/api/session/join?code=${room.code}`, null, {
          code: room.code,
          nickname: `Player ${i + j}`,
        }),
      );
      players.push(
        ...(await Promise.all(some)).map(({ playerId, nickname, token }) => ({
          playerId,
          client: new Client(nickname, token),
        })),
      );
    }
    await until('all are welcomed', () => players.every(({ client }) => client.phase));
    await until('the host sees all', () => host.connected === Number(count));
    return `${count} players after ${seconds(began)}`;
  },

  /** The next question, shown to everybody. */
  async question() {
    question++;
    await goOnUntil(() => host.shows(question));
    await until('all see the question', () =>
      players.every(({ client }) => client.shows(question)),
    );
    return '';
  },

  /** Players from one to another, the last excluded, answer and wait until all that is written. */
  async answer(from, to) {
    const began = performance.now();
    await Promise.all(
      players.slice(from, to).map(async ({ playerId, client }, i) => {
        const options = [(i + question) % 3];
        const reply = await within(client.ask({ type: 'answer', question, options }));
        if (reply.type !== 'accepted') {
          throw new Error(JSON.stringify(reply));
        }
        acknowledged.push({ playerId, question, options });
      }),
    );
    return seconds(began);
  },

  /** All see the podium, and what was acknowledged is in the results, all of it and nothing else. */
  async podium() {
    await goOnUntil(() => host.phase.name === 'finished');
    await until('all see the end', () =>
      players.every(({ client }) => client.phase.name === 'finished'),
    );
    const results = await call(`/api/session/${room.code}/results`, room.token);
    const line = (...words) => JSON.stringify(words);
    const written = results.players.flatMap(({ playerId, answers }) =>
      answers.map((answer) => line(playerId, answer.question, answer.options)),
    );
    const told = acknowledged.map((answer) =>
      line(answer.playerId, answer.question, answer.options),
    );
    const odd = [
      ...told.filter((each) => !written.includes(each)),
      ...written.filter((each) => !told.includes(each)),
    ];
    if (odd.length > 0 || new Set(written).size !== written.length) {
      throw new Error(`acknowledged or written alone: ${odd.join(' ')}`);
    }
    return `${told.length} answers of ${players.length} players`;
  },

  async leave() {
    [host, ...players.map(({ client }) => client)].forEach((client) => client.leave());
    return '';
  },

  /** quiz-api has heard by the broker of so many games with the quiz. */
  async plays(count) {
    const began = performance.now();
    let plays = -1;
    const looks = setInterval(
      async () => ({ plays } = await call(`/api/quiz/quizzes/${quiz.id}`, account)),
      500,
    );
    await until(`${count} games are known`, () => plays >= count).finally(() =>
      clearInterval(looks),
    );
    return seconds(began);
  },
};

async function register() {
  const owner = { email: `host-${Date.now()}@example.org`, password: `secret ${Math.random()}` };
  await call('/api/auth/register', null, { ...owner, displayName: 'Host' });
  return owner;
}

/** A room may have gone on by itself; then an order is refused as stale. */
async function goOnUntil(there) {
  await until('the host is welcomed', () => host.phase);
  while (!there()) {
    const { seq } = host;
    await within(host.ask({ type: 'next', seq }));
    await until('the next phase is shown', () => host.seq > seq);
  }
}

const within = (promise) =>
  Promise.race([
    promise,
    pause(PATIENCE).then(() => {
      throw new Error('waited in vain for a reply');
    }),
  ]);

const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

for await (const order of createInterface({ input: process.stdin })) {
  const [name, ...rest] = order.split(' ');
  console.log(
    await orders[name](...rest).then(
      (said) => `ok ${said}`,
      (e) => `failed: ${e.message}`,
    ),
  );
}
process.exit(0);
