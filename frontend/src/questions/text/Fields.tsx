import { Check, Checks } from '@/design/Check';
import { text } from '@/text/kinds/text';
import { LineFields } from '../LineFields';
import type { FieldsProps } from '../writing';
import type { TextForm } from './form';

const MOST = 20;
const PARTS = ['case', 'accents', 'punctuation', 'typos'] as const;

export function Fields({ question, field, shown, onChange }: FieldsProps<'text', TextForm>) {
  const { accepted, matching } = question;
  return (
    <>
      <LineFields
        names={{
          legend: text.spellings,
          hint: text.spellingsHint,
          line: text.spelling,
          add: text.addSpelling,
          remove: text.removeSpelling,
        }}
        field={`${field}.accepted`}
        lines={accepted}
        fewest={1}
        most={MOST}
        shown={shown}
        onChange={(lines) => onChange({ accepted: lines, matching })}
      />
      <Checks legend={text.matching}>
        {PARTS.map((part) => (
          <Check
            key={part}
            label={text.parts[part]}
            isChecked={matching[part] === true}
            onChange={(is) => onChange({ accepted, matching: { ...matching, [part]: is } })}
          />
        ))}
      </Checks>
    </>
  );
}
