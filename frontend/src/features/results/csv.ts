import type { Results } from '@/api/generated/session';
import { optionLetter } from '@/design/options';
import { results as text } from '@/text/results';

const BYTE_ORDER_MARK = '\uFEFF';

/** One line a player: rank, nickname, points, then answer and points of each question. */
export function csvOf(results: Results): string {
  const numbers = results.questions.map(({ question }) => question.index + 1);
  const head = [
    text.rank,
    text.nickname,
    text.score,
    ...numbers.flatMap((number) => [text.csv.answerOf(number), text.csv.pointsOf(number)]),
  ];
  const lines = results.players.map((player) => [
    player.rank ?? '',
    player.nickname,
    player.score,
    ...results.questions.flatMap(({ question }) => {
      const answer = player.answers.find((given) => given.question === question.index);
      return [answer?.options.map(optionLetter).join(' ') ?? '', answer?.points ?? ''];
    }),
  ]);
  return BYTE_ORDER_MARK + [head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
}

/** Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
