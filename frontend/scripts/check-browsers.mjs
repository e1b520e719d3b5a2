// Holds pages against the oldest browsers that are supported (`browserslist` in package.json): names
// each function, syntax and style rule that one of them lacks. What the source says is looked up by its
// types in MDN's data, what was built (with all libraries) is read by es-check and stylelint.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from 'es-check';
import stylelint from 'stylelint';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const mdn = require('@mdn/browser-compat-data');
const oldest = Object.fromEntries(
  require('../package.json').browserslist.map((entry) => {
    const [browser, version] = entry.split(' >= ');
    return [browser === 'ios_saf' ? 'safari_ios' : browser, version];
  }),
);

/** Brought along by src/browser/polyfills.ts, as es-check names them and as MDN does. */
const POLYFILLED = {
  ArrayToReversed: 'Array.toReversed',
  ArrayToSorted: 'Array.toSorted',
  ArrayToSpliced: 'Array.toSpliced',
  ArrayWith: 'Array.with',
};

/** Lacking where it says so, and harmless. */
const HARMLESS = [
  // On Linux Chrome told it of some keys only since 114.
  'KeyboardEvent.repeat',
];

/** What stylelint need not say of styles beyond those that all browsers had in 2021. */
const STYLES = {
  available: 2021,
  ignoreSelectors: ['focus-visible', 'backdrop'], // since early 2022 in all of the oldest
  ignoreUnits: ['cqi', 'cqb'], // behind @supports (container-type: size), in place of those of the window
  ignoreProperties: Object.fromEntries(
    [
      // In all of the oldest.
      'color-scheme',
      'overflow-wrap',
      // Looks or feels a little better where it is there; nothing depends on it.
      'accent-color',
      'field-sizing',
      'hyphenate-limit-chars',
      'hyphens',
      'outline', // follows round corners
      'resize',
      'text-wrap',
      'user-select',
      // Stands beside its older, prefixed form.
      'mask-image',
    ].map((property) => [property, ['/^/']]),
  ),
};

async function filesOf(folder, pattern) {
  const files = await readdir(join(root, folder), { recursive: true });
  return files.filter((file) => pattern.test(file)).map((file) => join(root, folder, file));
}

function isOlder(version, other) {
  const [a, b] = [version, other].map((text) => text.replace('≤', '').split('.').map(Number));
  return a[0] !== b[0] ? a[0] < b[0] : (a[1] ?? 0) < (b[1] ?? 0);
}

/** The oldest browsers that lack it. */
function lacking(compat) {
  return Object.entries(oldest)
    .filter(([browser, version]) => {
      const statements = [compat.support[browser] ?? []].flat();
      return !statements.some(
        ({ version_added: since, version_removed: until, flags, partial_implementation: partly }) =>
          typeof since === 'string' &&
          since !== 'preview' &&
          !until &&
          !flags &&
          !partly &&
          !isOlder(version, since),
      );
    })
    .map(([browser, version]) => `${browser} ${version}`);
}

function named(owner, member) {
  const name = owner.replace(/^Readonly/, '').replace(/Constructor$/, '');
  const known = mdn.api[name] ?? mdn.javascript.builtins[name];
  return featureOf(`${name}.${member}`, known?.[member] ?? known?.[`${member}_static`]);
}

function globalNamed(name) {
  return featureOf(name, mdn.api[name] ?? mdn.javascript.builtins[name]);
}

function featureOf(name, { __compat: compat } = {}) {
  return compat && { name, compat };
}

/** The names of a type and of all that it extends. */
function ownersOf(type) {
  if (type.isUnion()) {
    return type.types.flatMap(ownersOf);
  }
  const above = (type.getBaseTypes?.() ?? []).flatMap(ownersOf);
  return type.symbol ? [type.symbol.name].concat(above) : above;
}

function isOfBrowser(symbol) {
  return symbol?.declarations?.every((declaration) =>
    /\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName),
  );
}

/** What the source uses of browsers, but for the folder that asks whether it is there. */
function sourceFindings() {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, ts.sys);
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) =>
      /^src\/(?!browser\/|testing\/)(?!.*\.test\.)/.test(relative(root, fileName)),
    );
  const allowed = new Set([...Object.values(POLYFILLED), ...HARMLESS]);
  const findings = [];

  function featureAt(node) {
    if (ts.isPropertyAccessExpression(node)) {
      const type = checker.getApparentType(checker.getTypeAtLocation(node.expression));
      const isKnown = isOfBrowser(checker.getSymbolAtLocation(node.name));
      return isKnown
        ? ownersOf(type)
            .map((owner) => named(owner, node.name.text))
            .find(Boolean)
        : undefined;
    }
    const isName = ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent);
    const isCalled = ts.isIdentifier(node) && node.parent.expression === node;
    return (isName || isCalled) && isOfBrowser(checker.getSymbolAtLocation(node))
      ? globalNamed(node.text)
      : undefined;
  }

  for (const file of ours) {
    const visit = (node) => {
      if (ts.isTypeNode(node)) {
        return;
      }
      const feature = featureAt(node);
      const browsers = feature ? lacking(feature.compat) : [];
      if (browsers.length > 0 && !allowed.has(feature.name)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const place = `${relative(root, file.fileName)}:${line + 1}`;
        findings.push(`${place}: ${feature.name} is not in ${browsers.join(', ')}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return findings;
}

async function scriptFindings() {
  const { errors } = await runChecks([
    {
      checkBrowser: true,
      checkFeatures: true,
      module: true,
      cache: false,
      ignore: Object.keys(POLYFILLED).join(','),
      files: [join(root, 'dist/assets/*.js')],
    },
  ]);
  const scripts = await filesOf('dist/assets', /\.js$/);
  const texts = await Promise.all(scripts.map((file) => readFile(file, 'utf8')));
  return [
    ...errors.map(({ file, err }) => `${relative(root, file)}: ${err.message}`),
    // No linter knows that Safari had none before 16.4; there the whole file would not be read.
    ...scripts
      .filter((_, index) => /\(\?<[=!]/.test(texts[index]))
      .map((file) => `${relative(root, file)}: a regular expression looks behind`),
  ];
}

async function styleFindings() {
  const { results } = await stylelint.lint({
    cwd: root,
    files: 'dist/assets/*.css',
    config: {
      plugins: ['stylelint-plugin-use-baseline'],
      rules: { 'plugin/use-baseline': [true, STYLES] },
    },
  });
  return results.flatMap(({ source, warnings }) =>
    warnings.map(({ text }) => `${relative(root, source)}: ${text}`),
  );
}

const findings = [...sourceFindings(), ...(await scriptFindings()), ...(await styleFindings())];
findings.forEach((finding) => console.error(finding));
process.exit(findings.length > 0 ? 1 : 0);
