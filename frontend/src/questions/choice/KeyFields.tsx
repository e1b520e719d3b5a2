import { QuizText } from '@/design/QuizText';
import type { CorrectedKey } from '@/game/correctedKey';
import { mend } from '@/text/mend';
import styles from '../KeyForm.module.css';
import { type KeyFieldsProps, optionsKey } from '../keying';

type OptionsKey = Extract<CorrectedKey, { readonly options: unknown }>;

/** Which options are right; of a question with one right answer another one can be accepted too. */
export function KeyFields({ known, value, onChange }: KeyFieldsProps<OptionsKey>) {
  const { kind, options = [] } = known;
  const takesOne = kind === 'true-false';
  const right = options.flatMap((_, option) => (value?.options[option]?.correct ? [option] : []));
  const toggled = (option: number) =>
    takesOne
      ? [option]
      : right.includes(option)
        ? right.filter((other) => other !== option)
        : [...right, option];
  const choose = (option: number) => {
    const next = toggled(option);
    // One has to be right: the last one stays until there is another.
    if (next.length > 0) {
      onChange(optionsKey(options.length, next));
    }
  };
  return (
    <fieldset className={styles.key}>
      <legend>{mend.rightAnswer}</legend>
      {options.map((text, option) => (
        <label key={text} className={styles.option}>
          <input
            type={takesOne ? 'radio' : 'checkbox'}
            name="right"
            checked={right.includes(option)}
            onChange={() => choose(option)}
          />
          <QuizText as="span">{text}</QuizText>
        </label>
      ))}
    </fieldset>
  );
}
