import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY_MS = 300_000;
/** The host of the terminal moderates as well. */
const HOST_ID = '0b7c4d2e-9a1f-4c3b-8d5e-6f7a8b9c0d1e';

export interface RunningServer {
  /** Where the pages are, with a slash at its end. */
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

/** Starts one for all tests, unless QUIZHALL_URL names a server that runs already. */
export default async function startServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['QUIZHALL_URL']) {
    return undefined;
  }
  const server = await runServer({
    QUIZHALL_END_TRIAL_WITHOUT_HOST: '20s',
    QUIZHALL_SEED_ID: HOST_ID,
    QUIZHALL_MODERATORS: HOST_ID,
  });
  process.env['QUIZHALL_URL'] = server.url;
  process.env['QUIZHALL_HOST_EMAIL'] = server.email;
  process.env['QUIZHALL_HOST_PASSWORD'] = server.password;
  return server.stop;
}

/**
 * Starts `quizhall run` on a free port with a data folder of its own. The host's account is read
 * where a person would: in the terminal.
 */
export async function runServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'quizhall-e2e-'));
  const script = join(import.meta.dirname, '..', '..', 'quizhall');
  const server = spawn(script, ['run', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings },
  });
  try {
    const output = await whenReady(server);
    return {
      url: found(output, /(http:\/\/localhost:\d+\S*)/),
      email: found(output, /Sign in as\s+(\S+)/),
      password: found(output, /Password\s+(\S+)/),
      stop: async () => {
        await stopped(server);
        rmSync(data, { recursive: true, force: true });
      },
    };
  } catch (failure) {
    server.kill();
    throw failure;
  }
}

function whenReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`quizhall run ${why}:\n${output}`));
    const timer = setTimeout(() => fail('was not ready in time'), READY_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      // The last line of the welcome.
      if (output.includes('Ctrl-C')) {
        clearTimeout(timer);
        resolve(output);
      }
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', (code) => fail(`ended with ${code}`));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.on('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function found(output: string, pattern: RegExp): string {
  const value = pattern.exec(output)?.[1];
  if (!value) {
    throw new Error(`${pattern} is not in the terminal's output:\n${output}`);
  }
  return value;
}
