import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const frontend = join(process.env.QUIZHALL_HOME, 'frontend', 'package.json');
const { chromium } = createRequire(frontend)('@playwright/test');

const browser = await chromium.launch({
  executablePath: process.env.QUIZHALL_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
console.log(`version: ${browser.version()}`);
const page = await browser.newPage();
page.on('console', (message) => {
  if (message.type() === 'log') {
    console.log(message.text());
  }
});
await page.goto(process.env.PAGE);
const steps = readFileSync(join(import.meta.dirname, 'steps.mjs'), 'utf8').replaceAll(
  'export ',
  '',
);
const { ADDRESS, HOST, PLAYER } = process.env;
await page.evaluate(
  `(async () => { ${steps.replace('= process.env', '')}
     await play({ open: (url) => new WebSocket(url) }, ${JSON.stringify({ ADDRESS, HOST, PLAYER })});
   })()`,
);
await browser.close();
