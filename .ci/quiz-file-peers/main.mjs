import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import Papa from 'papaparse';

const folder = process.argv[2];
const file = (name) => readFileSync(join(folder, name));
const quiz = JSON.parse(strFromU8(file('written.json'))).quizzes[0];

function count(list) {
  const counts = {};
  list.forEach((each) => (counts[each] = (counts[each] ?? 0) + 1));
  return JSON.stringify(counts);
}

function gift() {
  const found = parse(file('written.gift.txt').toString('utf8'));
  const asked = found.filter(({ type }) => type !== 'Category');
  console.log(`gift-pegjs: ${asked.length} questions ${count(asked.map(({ type }) => type))}`);
  const single = asked.find(({ type }) => type === 'MC');
  assert.deepEqual(
    single.choices.map(({ isCorrect, text }) => [isCorrect, text.text]),
    [
      [true, 'Rhine'],
      [false, 'Danube'],
    ],
  );
  const matching = asked.find(({ type }) => type === 'Matching');
  assert.equal(matching.matchPairs[0].subanswer, 'Danube');
}

async function kahoot() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file('written.xlsx'));
  const sheet = workbook.worksheets[0];
  assert.match(sheet.getCell('B8').text, /^Question/);
  assert.equal(sheet.getCell('B9').value, 'Which river is it?');
  assert.equal(sheet.getCell('G9').value, 20);
  assert.equal(sheet.getCell('H9').value, '1');
  assert.equal(sheet.getCell('C9').numFmt, '@');
  console.log(`ExcelJS: ${sheet.rowCount - 8} questions below the header in row 8`);
}

function csv() {
  const { data, errors } = Papa.parse(file('written.csv').toString('utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  console.log(`Papa Parse: ${data.length} rows ${count(data.map(({ type }) => type))}`);
}

function xml() {
  const moodle = file('written.xml').toString('utf8');
  assert.equal(XMLValidator.validate(moodle), true);
  const parser = new XMLParser({ ignoreAttributes: false });
  const questions = parser.parse(moodle).quiz.question;
  console.log(
    `fast-xml-parser, Moodle XML: ${questions.length} elements ${count(questions.map((each) => each['@_type']))}`,
  );
  const entries = unzipSync(file('written.qti3.zip'));
  const names = Object.keys(entries);
  for (const name of names.filter((each) => each.endsWith('.xml'))) {
    assert.equal(XMLValidator.validate(strFromU8(entries[name])), true, name);
  }
  const manifest = parser.parse(strFromU8(entries['imsmanifest.xml'])).manifest;
  for (const { file: files } of manifest.resources.resource) {
    for (const each of [files].flat()) {
      assert.ok(names.includes(each['@_href']), each['@_href']);
    }
  }
  console.log(
    `fast-xml-parser, QTI 3.0: ${manifest.resources.resource.length - 1} items, and every file of the manifest is there`,
  );
}

console.log(`written: ${quiz.questions.length} questions`);
gift();
await kahoot();
csv();
xml();
