import { aQuestion, type Choice } from './messages';

/** Texts at the limits that the editor allows, and names as they come. */

const ENGLISH =
  'In the agreement that was reached in Paris towards the end of the year 2015, nearly two hundred parties promised to hold the increase in the global average temperature to well below which number of degrees Celsius above the levels of the time before industry, and to pursue efforts to stay below which other number of degrees?';
const GERMAN =
  'Die Donaudampfschifffahrtsgesellschaft beschäftigte Kapitäne, Maschinisten und Streckenwärter, deren Unterstützungskassenverordnung ebenso umständlich war';
const ARABIC =
  'أي من هذه الأنهار يصب في البحر الأبيض المتوسط بعد أن يمر بعدة دول ويقطع مسافة طويلة عبر الصحراء والسهول الخصبة التي عاش الناس على ضفافها منذ آلاف السنين';

export const LIMITS = { text: 300, option: 120, explanation: 600 } as const;

function cut(words: string, length: number): string {
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trimEnd()
    .padEnd(length, '.');
}

/** Texts of a question that differ from each other, all of one length. */
function options(count: number, length: number, words: string): string[] {
  return Array.from({ length: count }, (_, index) => cut(`${index + 1}. ${words}`, length));
}

export const texts = {
  question: cut(ENGLISH, LIMITS.text),
  explanation: cut(ENGLISH, LIMITS.explanation),
  options: options(6, LIMITS.option, ENGLISH),
};

/** All at once: the longest question, six of the longest options. */
export const atTheLimits: Choice = aQuestion({
  kind: 'multiple',
  points: 'double',
  text: texts.question,
  options: texts.options,
});

/** What most long questions keep below. */
export const long: Choice = aQuestion({
  text: cut(ENGLISH, 150),
  options: options(4, 75, ENGLISH),
});

/** In the language of the longest words. */
export const german: Choice = aQuestion({
  text: cut(GERMAN, 150),
  options: options(6, 75, GERMAN),
});

/** Without a place to break. */
export const oneWord: Choice = aQuestion({
  text: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(7).slice(0, LIMITS.text),
  options: [1, 2, 3, 4, 5, 6].map((number) =>
    `${number}${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)}`.slice(
      0,
      LIMITS.option,
    ),
  ),
});

export const rightToLeft: Choice = aQuestion({
  text: cut(ARABIC, 120),
  options: ['نهر النيل', 'Danube', 'نهر الفرات (Euphrates)', 'נהר הירדן'],
});

/** All that a text may be made of. */
export const formatted: Choice = aQuestion({
  format: 'markdown',
  text: `What does this **print**, on *every* machine?

\`\`\`java
int total = 0;
for (int i = 1; i <= 4; i++) {
  total += i; // one by one
}
System.out.println("total: " + total);
\`\`\``,
  options: ['`total: 10`', '`total: 4`', 'An **error** in line 3', 'It depends on `int`'],
});

export const formulas: Choice = aQuestion({
  format: 'markdown',
  text: `Two roots of

$$
x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}
$$

1. fall together where
2. $a \\neq 0$ and`,
  options: ['$b^2 = 4ac$', '$\\displaystyle\\int_0^1 b\\,dx = \\vec{a}$', '$a = 0$', 'never'],
});

const NAMES = [
  'Ingrid',
  'Tomasz',
  'Ann',
  'Käthe',
  'Yusuf',
  'Zoë',
  'Old Mr. Pemberton-Smythe',
  'Li',
  'ليلى',
  'Bea',
] as const;

/** Differing names, the same for a number each time. */
export function nameOf(index: number): string {
  const name = NAMES[index % NAMES.length] ?? 'Ann';
  return index < NAMES.length ? name : `${name.slice(0, 18)} ${index}`;
}
