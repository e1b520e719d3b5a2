import { Check } from '@/design/Check';
import { open as text } from '@/text/kinds/open';
import type { FieldsProps } from '../writing';
import type { OpenForm } from './form';

export function Fields({ question, onChange }: FieldsProps<'open', OpenForm>) {
  return (
    <Check
      label={text.waits}
      isChecked={question.hidden}
      onChange={(hidden) => onChange({ hidden })}
    />
  );
}
