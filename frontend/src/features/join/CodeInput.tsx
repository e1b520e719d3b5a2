import { useState } from 'react';
import { Field } from '@/design/Field';
import { classes } from '@/design/classes';
import { ROOM_CODE_LENGTH, readRoomCode } from '@/game/roomCode';
import { join } from '@/text/join';
import styles from './CodeInput.module.css';

interface CodeInputProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error?: string | undefined;
}

const places = Array.from({ length: ROOM_CODE_LENGTH }, (_, index) => index);

/** One input, drawn as six places: pasting, autofill and screen readers see a plain text field. */
export function CodeInput({ value, onChange, error }: CodeInputProps) {
  // What an input method has not finished must stay as it is, or it starts again at each letter; and
  // it may not finish before all letters are there, since many phones compose each word.
  const [composed, setComposed] = useState<string>();
  return (
    <Field label={join.code} labelHidden error={error}>
      {(control) => (
        <div className={classes(styles.code, error && styles.bad)}>
          <input
            {...control}
            className={styles.input}
            value={composed ?? value}
            onChange={({ target }) => {
              if (composed !== undefined) {
                setComposed(target.value);
              }
              onChange(readRoomCode(target.value));
            }}
            onCompositionStart={({ currentTarget }) => setComposed(currentTarget.value)}
            onCompositionEnd={({ currentTarget }) => {
              setComposed(undefined);
              onChange(readRoomCode(currentTarget.value));
            }}
            placeholder={join.codeHint}
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            inputMode="text"
            enterKeyHint="go"
            // The one thing to do on this page.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
          />
          <div className={styles.places} aria-hidden="true">
            {places.map((place) => (
              <span
                key={place}
                className={classes(
                  styles.place,
                  place === Math.min(value.length, ROOM_CODE_LENGTH - 1) && styles.next,
                )}
              >
                {value[place]}
              </span>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}
