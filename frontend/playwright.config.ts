import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const CHROMIUMS = [
  process.env['QUIZHALL_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const executablePath = CHROMIUMS.find((path) => path !== '' && existsSync(path));
if (!executablePath) {
  throw new Error(
    'No Chromium was found. Get it by `apt install chromium` or `brew install --cask chromium`, or name one in QUIZHALL_CHROMIUM.',
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
