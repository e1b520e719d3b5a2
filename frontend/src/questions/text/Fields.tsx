import { Check, Checks } from '@/design/Check';
import { text } from '@/text/kinds/text';
import type { FieldsProps } from '../writing';
import type { TextForm } from './form';
import { Spellings } from './Spellings';

const PARTS = ['case', 'accents', 'punctuation', 'typos'] as const;

export function Fields({ question, field, shown, onChange }: FieldsProps<'text', TextForm>) {
  const { accepted, matching } = question;
  return (
    <>
      <Spellings
        field={`${field}.accepted`}
        lines={accepted}
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
