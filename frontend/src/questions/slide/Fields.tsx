import { WrittenArea } from '@/design/WrittenFields';
import { slide } from '@/text/kinds/slide';
import { type FieldsProps, said } from '../writing';
import type { SlideForm } from './form';

export function Fields({ question, field, shown, onChange }: FieldsProps<'slide', SlideForm>) {
  return (
    <WrittenArea
      label={slide.body}
      hint={slide.bodyHint}
      {...said(shown, `${field}.body`)}
      value={question.body}
      rows={5}
      onChange={(event) => onChange({ body: event.target.value })}
    />
  );
}
