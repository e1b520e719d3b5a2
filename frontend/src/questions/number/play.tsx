import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/design/Button';
import { formatDigits } from '@/text/choose';
import { number } from '@/text/kinds/number';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps, QuestionOf } from '../kind';
import { SendButton } from '../SendButton';
import { Told } from '../Told';
import { TypedAnswer } from '../TypedAnswer';
import styles from './play.module.css';
import { marginOf, withUnit } from './said';
import { plain } from './typed';

/** A field for a number, or a slider. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'number'>) {
  const { unit, slider } = question;
  const send = (value: string) => onAnswer({ kind: 'number', value });
  if (slider) {
    return <Slider {...{ slider, unit, isOpen, status }} given={given?.value} onSend={send} />;
  }
  return (
    <TypedAnswer
      label={number.yours}
      send={number.send}
      unit={unit}
      minus={number.minus}
      inputMode="decimal"
      maxLength={40}
      given={given?.value}
      isOpen={isOpen}
      status={status}
      isFit={(typed) => /\p{Nd}/u.test(typed)}
      onSend={send}
    />
  );
}

interface SliderProps {
  readonly slider: NonNullable<QuestionOf<'number'>['slider']>;
  readonly unit: string | undefined;
  readonly given: string | undefined;
  readonly isOpen: boolean;
  readonly status: ReactNode;
  readonly onSend: (value: string) => void;
}

function Slider({ slider, unit, given, isOpen, status, onSend }: SliderProps) {
  const { min, max, step } = slider;
  const input = useRef<HTMLInputElement>(null);
  const [slid, setSlid] = useState(() => middle(min, max, step));
  const value = given ?? slid;
  const words = withUnit(formatDigits(value), unit);

  /**
   * The browser counts the steps, which are no binary fractions. React hears of it by the event: else
   * it would take the next change back to the value it knows for none.
   */
  function go(direction: 'stepUp' | 'stepDown') {
    if (!isOpen) {
      return;
    }
    input.current?.[direction]();
    input.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return (
    <>
      <div className={styles.slider}>
        <output className={styles.value}>{words}</output>
        <div className={styles.line}>
          <Button
            look="secondary"
            aria-label={number.less}
            aria-disabled={!isOpen}
            className={styles.step}
            onClick={() => go('stepDown')}
          >
            −
          </Button>
          <input
            ref={input}
            type="range"
            className={styles.range}
            aria-label={number.yours}
            aria-valuetext={words}
            disabled={!isOpen}
            {...{ min, max, step, value }}
            onChange={(event) => setSlid(plain(event.target.value))}
          />
          <Button
            look="secondary"
            aria-label={number.more}
            aria-disabled={!isOpen}
            className={styles.step}
            onClick={() => go('stepUp')}
          >
            +
          </Button>
        </div>
        <div className={styles.ends} aria-hidden="true">
          <span>{withUnit(formatDigits(min), unit)}</span>
          <span>{withUnit(formatDigits(max), unit)}</span>
        </div>
      </div>
      <AnswerFoot>
        {status}
        <SendButton isOpen={isOpen} onSend={() => onSend(value)}>
          {number.send}
        </SendButton>
      </AnswerFoot>
    </>
  );
}

/** Where nobody is led to one side. */
function middle(min: string, max: string, step: string): string {
  const steps = Math.round((Number(max) - Number(min)) / Number(step) / 2);
  return plain(Number((Number(min) + steps * Number(step)).toPrecision(12)));
}

/** The right number, and what this player said. */
export function Outcome({ phase, given }: OutcomeProps<'number'>) {
  const { unit } = phase.question;
  return (
    <>
      <Told
        title={number.answer}
        words={withUnit(formatDigits(phase.value), unit)}
        more={marginOf(phase, unit)}
        isRight
      />
      {given && <Told title={number.youSaid} words={withUnit(formatDigits(given.value), unit)} />}
    </>
  );
}
