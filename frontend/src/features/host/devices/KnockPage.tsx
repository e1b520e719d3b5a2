import { useRef, useState } from 'react';
import type { GivenSeat } from '@/api/generated/session';
import { charactersIn } from '@/browser/characters';
import { deviceKind } from '@/browser/device';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { TextField } from '@/design/Field';
import { Logo } from '@/design/Logo';
import { Notice } from '@/design/Notice';
import { useFocusKept } from '@/design/useFocusKept';
import type { Problem } from '@/api/problem';
import { LONGEST_NICKNAME } from '@/game/nickname';
import type { DeviceRole } from '@/game/seat';
import { devices } from '@/text/devices';
import { problemText } from '@/text/problem';
import styles from './KnockPage.module.css';
import { useKnock } from './useKnock';

interface KnockPageProps {
  readonly code: string;
  readonly duty: DeviceRole;
  /** What stood behind the `#` of the address. */
  readonly pairing: string;
  readonly onSeated: (seat: GivenSeat) => void;
}

/** Where a device without a seat asks for one. */
export function KnockPage({ code, duty, pairing, onSeated }: KnockPageProps) {
  const { knock, spent, ask, stop } = useKnock(code, onSeated);
  const heading = useRef<HTMLHeadingElement>(null);
  const isForm = knock.name === 'form' || knock.name === 'asking';
  useFocusKept(heading, isForm ? 'form' : knock.name);
  return (
    <div className={styles.page} data-lights="down">
      <header className={styles.header}>
        <Logo />
        <p>
          {devices.room} <strong className={styles.code}>{code}</strong>
        </p>
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={isForm ? styles.title : 'visually-hidden'}>
          {devices.knockTitles[duty]}
        </h1>
        {isForm && (
          <KnockForm
            pairing={pairing === spent ? '' : pairing}
            isAsking={knock.name === 'asking'}
            problem={knock.name === 'form' ? knock.problem : undefined}
            onAsk={ask}
          />
        )}
        {/* It is there before what it says: else screen readers may not say it. */}
        <div role="status">
          {knock.name === 'waiting' && (
            <EmptyState
              sign="…"
              title={devices.waitingTitle}
              text={devices.waitingText(knock.device)}
            >
              <Button look="secondary" onClick={stop}>
                {devices.stop}
              </Button>
            </EmptyState>
          )}
          {knock.name === 'dismissed' && (
            <EmptyState sign="×" title={devices.dismissedTitle} text={devices.dismissedText}>
              <Button onClick={stop}>{devices.askAgain}</Button>
            </EmptyState>
          )}
        </div>
      </main>
    </div>
  );
}

interface KnockFormProps {
  readonly pairing: string;
  readonly isAsking: boolean;
  readonly problem: Problem | undefined;
  readonly onAsk: (pairing: string, name: string) => void;
}

function KnockForm({ pairing, isAsking, problem, onAsk }: KnockFormProps) {
  const [digits, setDigits] = useState(pairing);
  const [name, setName] = useState(ownName);
  const [wrong, setWrong] = useState<{ readonly code?: string; readonly name?: string }>({});
  const refusal = problem && refusalText(problem);

  function submit() {
    const code = digits.replaceAll(/[\s-]/g, '');
    const called = name.trim();
    const found = {
      ...(!/^\d{6}$/.test(code) && { code: devices.codeBad }),
      ...((!called || (charactersIn(called) ?? 0) > LONGEST_NICKNAME) && { name: devices.nameBad }),
    };
    setWrong(found);
    if (!found.code && !found.name) {
      onAsk(code, called);
    }
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {refusal && <Notice>{refusal}</Notice>}
      <TextField
        label={devices.code}
        hint={devices.codeHint}
        error={wrong.code}
        className={styles.digits}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={11}
        value={digits}
        onChange={(event) => setDigits(event.target.value)}
      />
      <TextField
        label={devices.name}
        hint={devices.nameHint}
        error={wrong.name}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" large wide disabled={isAsking}>
        {isAsking ? devices.asking : devices.ask}
      </Button>
    </form>
  );
}

/** As the page guesses it, to be changed by its person. */
function ownName(): string {
  const { size, browser } = deviceKind();
  return browser ? `${devices.sizes[size]} · ${browser}` : devices.sizes[size];
}

function refusalText(problem: Problem): string {
  const type = problem.type.replace(/^.*[/:]/, '');
  const texts: Readonly<Record<string, string>> = devices.refusals;
  return (Object.hasOwn(texts, type) ? texts[type] : undefined) ?? problemText(problem);
}
