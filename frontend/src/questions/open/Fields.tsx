import { Check } from '@/design/Check';
import { open as text } from '@/text/kinds/open';
import type { FieldsProps } from '../writing';
import type { OpenForm } from './form';

export function Fields({ question, onChange }: FieldsProps<'open', OpenForm>) {
  const { hidden, thumbs } = question;
  return (
    <>
      <Check
        label={text.waits}
        isChecked={hidden}
        onChange={(is) => onChange({ hidden: is, thumbs })}
      />
      {!question.isAnonymous && (
        <Check
          label={text.thumbs}
          isChecked={thumbs}
          onChange={(is) => onChange({ hidden, thumbs: is })}
        />
      )}
    </>
  );
}
