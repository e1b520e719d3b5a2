import { Lines } from '../Lines';
import { formatDigits } from '@/text/choose';
import { number } from '@/text/kinds/number';
import type { BlankProps, KeyProps, ResultProps } from '../kind';
import { Listed } from '../Listed';
import { Tally } from '../Tally';
import { isRight, marginOf, rangeOf, withUnit } from './said';

/** What was right, and how many were how near. */
export function Result({ result }: ResultProps<'number'>) {
  const { question, value, bins, answered } = result;
  const margin = marginOf(result, question.unit);
  return (
    <>
      <p>
        {number.answer}: <strong>{withUnit(formatDigits(value), question.unit)}</strong>
        {margin && ` (${margin})`}
      </p>
      <Tally
        label={number.given}
        rows={bins.map((bin) => ({
          words: rangeOf(bin),
          count: bin.count,
          isRight: isRight(bin, result),
        }))}
        answered={answered}
        right={number.answer}
        countedBy={number.saidBy}
      />
    </>
  );
}

/** The right number. */
export function Key({ question: { number: wanted } }: KeyProps<'number'>) {
  const { value, unit } = wanted ?? {};
  return value === undefined ? null : (
    <Listed lines={[withUnit(formatDigits(String(value)), unit)]} right={number.answer} />
  );
}

export function Blank({ question }: BlankProps<'number'>) {
  return <Lines count={1} unit={question.number?.unit} />;
}
