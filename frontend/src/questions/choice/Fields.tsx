import type { CSSProperties } from 'react';
import { Button } from '@/design/Button';
import { Check } from '@/design/Check';
import { OptionShape } from '@/design/OptionShape';
import { classes } from '@/design/classes';
import { OPTION_COUNT, optionColour, optionLetter } from '@/design/options';
import { WrittenArea } from '@/design/WrittenFields';
import { editor } from '@/text/editor';
import { type FieldsProps, said } from '../writing';
import type { ChoiceType } from './choices';
import styles from './Fields.module.css';
import { type ChoiceForm, FEWEST } from './form';

export function Fields({ question, field, shown, onChange }: FieldsProps<ChoiceType, ChoiceForm>) {
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
      {about && (
        <p className={styles.about} role="status">
          {about}
        </p>
      )}
      {options.map((option, index) => (
        <div
          // Options have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={styles.option}
          style={{ '--colour': optionColour(index) } as CSSProperties}
        >
          <span className={styles.badge} aria-hidden="true">
            <OptionShape index={index} className={styles.shape} />
            {optionLetter(index)}
          </span>
          <WrittenArea
            rows={option.text.split('\n').length}
            label={editor.option(optionLetter(index))}
            labelHidden
            placeholder={editor.option(optionLetter(index))}
            {...said(shown, `${field}.options[${index}].text`)}
            value={option.text}
            onChange={(event) =>
              change(options.with(index, { ...option, text: event.target.value }))
            }
          />
          {type !== 'poll' && (
            <label className={classes(styles.right, option.correct && styles.chosen)}>
              <input
                type={isOneRight ? 'radio' : 'checkbox'}
                name={`right-${question.key}`}
                checked={option.correct}
                aria-label={editor.right(optionLetter(index))}
                onChange={(event) => mark(index, event.target.checked)}
              />
              {editor.isRight}
            </label>
          )}
          {!isFixed && options.length > FEWEST && (
            <Button
              look="quiet"
              aria-label={editor.removeOption(optionLetter(index))}
              onClick={() => change(options.toSpliced(index, 1))}
            >
              ×
            </Button>
          )}
        </div>
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
