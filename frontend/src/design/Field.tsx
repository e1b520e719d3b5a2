import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { classes } from './classes';

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** What is yet to be done here; no error. */
  readonly need?: string | undefined;
  /** The label is there for those who hear the page; those who see it know by its place. */
  readonly labelHidden?: boolean;
}

interface FieldProps extends Labelled {
  readonly children: (control: {
    id: string;
    className: string | undefined;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A label, a control, and what is to be said about it. */
export function Field({ label, hint, error, need, labelHidden, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, need && `${id}-need`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classes(labelHidden ? 'visually-hidden' : styles.label)}>
        {label}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-invalid': error !== undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {need && (
        <p id={`${id}-need`} className={styles.need}>
          {need}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  need,
  labelHidden,
  ...rest
}: Labelled & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, need, labelHidden }}>
      {(control) => <input dir="auto" {...rest} {...control} />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  need,
  labelHidden,
  ...rest
}: Labelled & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, hint, error, need, labelHidden }}>
      {(control) => <textarea dir="auto" {...rest} {...control} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  need,
  labelHidden,
  ...rest
}: Labelled & ComponentProps<'select'>) {
  return (
    <Field {...{ label, hint, error, need, labelHidden }}>
      {(control) => <select {...rest} {...control} />}
    </Field>
  );
}
