import { SelectField } from '@/design/Field';
import { wordCloud as text } from '@/text/kinds/wordCloud';
import { type FieldsProps, said } from '../writing';
import type { WordCloudForm } from './form';

const COUNTS = [1, 2, 3] as const;

export function Fields({
  question,
  field,
  shown,
  onChange,
}: FieldsProps<'word-cloud', WordCloudForm>) {
  return (
    <SelectField
      label={text.words}
      hint={text.wordsHint}
      {...said(shown, `${field}.words`)}
      value={question.words}
      onChange={(event) => onChange({ words: Number(event.target.value) })}
    >
      {COUNTS.map((count) => (
        <option key={count} value={count}>
          {count}
        </option>
      ))}
    </SelectField>
  );
}
