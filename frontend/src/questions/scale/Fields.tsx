import { SelectField } from '@/design/Field';
import { WrittenField } from '@/design/WrittenFields';
import { scale as text } from '@/text/kinds/scale';
import { LineFields } from '../LineFields';
import { type FieldsProps, said } from '../writing';
import styles from './Fields.module.css';
import { type ScaleForm, STEPS, type Steps } from './form';

const MOST = 8;

export function Fields({ question, field, shown, onChange }: FieldsProps<'scale', ScaleForm>) {
  const { steps, low, high, statements } = question;
  const change = (part: Partial<ScaleForm>) => onChange({ steps, low, high, statements, ...part });
  return (
    <>
      <div className={styles.scale}>
        <SelectField
          label={text.steps}
          {...said(shown, `${field}.scale.steps`)}
          value={steps}
          onChange={(event) => change({ steps: Number(event.target.value) as Steps })}
        >
          {STEPS.map((each) => (
            <option key={each} value={each}>
              {text.all(each)}
            </option>
          ))}
        </SelectField>
        <WrittenField
          label={text.low}
          {...said(shown, `${field}.scale.low`)}
          value={low}
          onChange={(event) => change({ low: event.target.value })}
        />
        <WrittenField
          label={text.high}
          {...said(shown, `${field}.scale.high`)}
          value={high}
          onChange={(event) => change({ high: event.target.value })}
        />
      </div>
      <LineFields
        names={{
          legend: text.lines,
          hint: text.linesHint,
          line: text.line,
          add: text.addLine,
          remove: text.removeLine,
        }}
        field={`${field}.scale.statements`}
        lines={statements}
        fewest={1}
        most={MOST}
        shown={shown}
        onChange={(lines) => change({ statements: lines })}
      />
    </>
  );
}
