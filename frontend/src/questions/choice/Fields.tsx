import { Button } from '@/design/Button';
import { Check } from '@/design/Check';
import { OPTION_COUNT } from '@/design/options';
import { editor } from '@/text/editor';
import type { FieldsProps } from '../writing';
import type { ChoiceType } from './choices';
import styles from './Fields.module.css';
import { type ChoiceForm, FEWEST } from './form';
import { OptionFields } from './OptionFields';

export function Fields({
  question,
  field,
  shown,
  onChange,
  onUploaded,
}: FieldsProps<ChoiceType, ChoiceForm>) {
  const { type, options, partial, several } = question;
  const isFixed = type === 'true-false';
  const isOneRight = type !== 'multiple';
  const about = shown.wrong[`${field}.options`] ?? shown.missing[`${field}.options`];
  const form = { options, partial, several };
  const change = (changed: ChoiceForm['options']) => onChange({ ...form, options: changed });

  function mark(right: number, correct: boolean) {
    change(
      options.map((option, index) => {
        const isOther = isOneRight && index !== right;
        return { ...option, correct: isOther ? false : index === right ? correct : option.correct };
      }),
    );
  }

  return (
    <fieldset className={styles.options} data-field={`${field}.options`}>
      <legend className={styles.legend}>{editor.options}</legend>
      <p className={about ? styles.about : 'visually-hidden'} role="status">
        {about}
      </p>
      {options.map((option, index) => (
        <OptionFields
          // Options have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          index={index}
          option={option}
          field={`${field}.options[${index}]`}
          shown={shown}
          mark={
            type === 'poll'
              ? undefined
              : { type: isOneRight ? 'radio' : 'checkbox', name: `right-${question.key}` }
          }
          onMark={(correct) => mark(index, correct)}
          onChange={(changed) => change(options.with(index, changed))}
          onRemove={
            !isFixed && options.length > FEWEST
              ? () => change(options.toSpliced(index, 1))
              : undefined
          }
          onUploaded={onUploaded}
        />
      ))}
      {!isFixed && options.length < OPTION_COUNT && (
        <p>
          <Button
            look="secondary"
            onClick={() => change([...options, { text: '', correct: false }])}
          >
            {editor.addOption}
          </Button>
        </p>
      )}
      {type === 'multiple' && (
        <Check
          label={editor.partial}
          isChecked={partial}
          onChange={(is) => onChange({ ...form, partial: is })}
        />
      )}
      {type === 'poll' && (
        <Check
          label={editor.several}
          isChecked={several}
          onChange={(is) => onChange({ ...form, several: is })}
        />
      )}
    </fieldset>
  );
}
