// Prints what a player loads from the first page to the first question with options, and what each
// kind of question brings along besides, as it was built; fails when that is more than it may be.
// Sizes are those of brotli at its best, in bytes of 1,000 to the kB.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const home = fileURLToPath(new URL('..', import.meta.url));
const dist = join(home, 'dist');
const MOST = { js: 90_000, css: 20_000 };
const WHAT = { js: 'scripts', css: 'styles' };

/** The pages on the way; those that are part of another one's file are not in the manifest. */
const WAY = [
  'index.html',
  'src/features/join/HomePage.tsx',
  'src/features/join/NicknamePage.tsx',
  'src/features/play/PlayPage.tsx',
];

/** Where the parts of kinds are asked for, by their names; what is there already weighs nothing. */
const ASKED_ON = {
  play: WAY,
  stage: [...WAY, 'src/features/host/HostPage.tsx'],
  results: [...WAY, 'src/app/HostApp.tsx'],
  Formatted: WAY,
  Formula: WAY,
  Code: WAY,
  Fields: [...WAY, 'src/features/editor/EditorPage.tsx'],
  KeyFields: [...WAY, 'src/features/host/HostPage.tsx'],
};

const manifestFile = join(dist, '.vite', 'manifest.json');
if (!existsSync(manifestFile)) {
  giveUp('There is nothing to weigh: `npm run build` comes first.');
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}

/** Pages that are part of another one's file are not in the manifest, and weigh nothing besides. */
function thereOn(pages) {
  const gone = pages.find((name) => !existsSync(join(home, name)));
  if (gone !== undefined) {
    giveUp(`${gone} is no file any more: say in this script where it went.`);
  }
  return filesOf(pages.filter((name) => name in manifest));
}

/** The files of parts of the manifest, with those that they cannot do without. */
function filesOf(names, files = new Set()) {
  for (const name of names) {
    const { file, css = [], imports = [] } = manifest[name];
    if (!files.has(file)) {
      files.add(file);
      css.forEach((style) => files.add(style));
      filesOf(imports, files);
    }
  }
  return files;
}

function weightOf(file) {
  const bytes = readFileSync(join(dist, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

function sum(files, type) {
  return [...files]
    .filter((file) => file.endsWith(`.${type}`))
    .reduce((total, file) => total + weightOf(file), 0);
}

function line(name, ...weights) {
  const cells = weights.map((weight) => (weight / 1_000).toFixed(1).padStart(9));
  console.log(`  ${name.padEnd(44)}${cells.join('')}`);
}

const loaded = thereOn(WAY);

console.log('\nA player loads until the first question with options, in kB:');
for (const type of ['js', 'css']) {
  [...loaded]
    .filter((file) => file.endsWith(`.${type}`))
    .forEach((file) => line(file, weightOf(file)));
  line(`all ${WHAT[type]}, of at most ${MOST[type] / 1_000}`, sum(loaded, type));
}

const parts = Object.keys(manifest).filter((name) => /^src\/questions\/[^/]+\//.test(name));
if (parts.length === 0) {
  giveUp('No kind of question is a file of its own: say in this script where they went.');
}
console.log('\nBesides, where a quiz has the kind, or such texts (scripts, styles):');
for (const name of parts.toSorted()) {
  const [, part] = /([^/]+)\.tsx?$/.exec(name);
  const before = thereOn(
    ASKED_ON[part] ?? giveUp(`Say in this script where ${name} is asked for.`),
  );
  const own = [...filesOf([name])].filter((file) => !before.has(file));
  line(name.replace('src/questions/', ''), sum(own, 'js'), sum(own, 'css'));
}

const excess = Object.keys(MOST).filter((type) => sum(loaded, type) > MOST[type]);
excess.forEach((type) =>
  console.error(`\nThe ${WHAT[type]} of a player are more than ${MOST[type] / 1_000} kB.`),
);
process.exit(excess.length > 0 ? 1 : 0);
