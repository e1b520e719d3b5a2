import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const search = join(import.meta.dirname, 'scripts', 'chromium.mjs');
const executablePath = execFileSync(process.execPath, [search], { encoding: 'utf8' }).trim();
if (executablePath === '') {
  throw new Error(
    'No Chromium was found. `node scripts/chromium.mjs --bring` unpacks one, or name one in QUIZHALL_CHROMIUM.',
  );
}

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/startServer.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 1,
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
