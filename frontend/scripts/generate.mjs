// Writes the types of every interface from its one source; with --check only says whether what is
// checked in is what would be written.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../', import.meta.url);
const target = new URL('../src/api/generated/', import.meta.url);
const notice = (source) =>
  `// Generated from ${source} by \`npm run generate\`: not edited by hand.\n`;

const http = {
  auth: 'auth-api/src/main/resources/openapi/auth.yaml',
  quiz: 'quiz-api/src/main/resources/openapi/quiz.yaml',
  session: 'game-server/src/main/resources/openapi/session.yaml',
};
const wire = 'game-server/src/main/resources/wire/schema.json';
const closeCodes = 'game-server/src/main/resources/wire/close-codes.json';

async function httpTypes(source) {
  const ast = await openapiTS(new URL(source, root), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return astToString(ast);
}

async function wireTypes(source) {
  const schema = JSON.parse(await readFile(new URL(source, root), 'utf8'));
  return compile(schema, 'Wire', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    unreachableDefinitions: true,
  });
}

async function closeCodeTypes(source) {
  const list = JSON.parse(await readFile(new URL(source, root), 'utf8'));
  const entries = list.map(({ code, client, reason }) => `${code}: '${client}', // ${reason}`);
  return `
/** The server's close codes, and what a client does about each: comes back, or stays away for a reason. */
export const closeCodes = {
${entries.join('\n')}
} as const;
`;
}

async function formatted(source, file, text) {
  const path = fileURLToPath(file);
  const options = await resolveConfig(path);
  return format(notice(source) + text, { ...options, filepath: path });
}

const files = [
  ...Object.entries(http).map(([name, source]) => ({ name, source, make: httpTypes })),
  { name: 'wire', source: wire, make: wireTypes },
  { name: 'closeCodes', source: closeCodes, make: closeCodeTypes },
];
const check = process.argv.includes('--check');
let stale = false;
for (const { name, source, make } of files) {
  const file = new URL(`${name}.ts`, target);
  const fresh = await formatted(source, file, await make(source));
  const present = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (fresh === present) {
    continue;
  }
  if (check) {
    stale = true;
    console.error(`src/api/generated/${name}.ts is stale: run \`npm run generate\``);
  } else {
    await writeFile(file, fresh);
    console.log(`src/api/generated/${name}.ts written from ${source}`);
  }
}
process.exit(stale ? 1 : 0);
