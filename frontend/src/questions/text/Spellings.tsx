import { text } from '@/text/kinds/text';
import { LineFields } from '../LineFields';
import type { Shown } from '../writing';

const MOST = 20;

interface SpellingsProps {
  /** Their own. */
  readonly field: string;
  readonly lines: readonly string[];
  readonly shown: Shown;
  readonly onChange: (lines: readonly string[]) => void;
}

/** What is right, in each of the ways it may be written. */
export function Spellings(props: SpellingsProps) {
  return (
    <LineFields
      names={{
        legend: text.spellings,
        hint: text.spellingsHint,
        line: text.spelling,
        add: text.addSpelling,
        remove: text.removeSpelling,
      }}
      fewest={1}
      most={MOST}
      {...props}
    />
  );
}
