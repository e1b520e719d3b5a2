import { Check } from '@/design/Check';
import { SelectField, TextField } from '@/design/Field';
import { WrittenField } from '@/design/WrittenFields';
import { number as text } from '@/text/kinds/number';
import { type FieldsProps, said } from '../writing';
import styles from './Fields.module.css';
import { type Margin, MARGINS, type NumberForm, type SliderForm } from './form';

const FIRST: SliderForm = { min: '0', max: '100', step: '1' };
const ENDS = ['min', 'max', 'step'] as const;

export function Fields({ question, field, shown, onChange }: FieldsProps<'number', NumberForm>) {
  const { value, margin, distance, unit, slider } = question;
  const name = `${field}.number`;
  const change = (part: Partial<NumberForm>) =>
    onChange({ value, margin, distance, unit, slider, ...part });
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={text.value}
          inputMode="decimal"
          {...said(shown, `${name}.value`)}
          value={value}
          onChange={(event) => change({ value: event.target.value })}
        />
        <WrittenField
          label={text.unit}
          hint={text.unitHint}
          {...said(shown, `${name}.unit`)}
          value={unit}
          onChange={(event) => change({ unit: event.target.value })}
        />
      </div>
      <div className={styles.pair}>
        <SelectField
          label={text.counts}
          value={margin}
          onChange={(event) => change({ margin: event.target.value as Margin })}
        >
          {MARGINS.map((each) => (
            <option key={each} value={each}>
              {text.margins[each]}
            </option>
          ))}
        </SelectField>
        {margin !== 'exact' && (
          <TextField
            label={text.distance[margin]}
            inputMode="decimal"
            {...said(shown, `${name}.distance`)}
            value={distance}
            onChange={(event) => change({ distance: event.target.value })}
          />
        )}
      </div>
      <Check
        label={text.slider}
        isChecked={slider !== undefined}
        onChange={(is) => change({ slider: is ? FIRST : undefined })}
      />
      {slider && (
        <div className={styles.pair}>
          {ENDS.map((end) => (
            <TextField
              key={end}
              label={text[end]}
              inputMode="decimal"
              {...said(shown, `${name}.slider.${end}`)}
              value={slider[end]}
              onChange={(event) => change({ slider: { ...slider, [end]: event.target.value } })}
            />
          ))}
        </div>
      )}
    </>
  );
}
