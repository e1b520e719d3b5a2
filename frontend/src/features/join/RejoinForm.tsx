import { useState } from 'react';
import { useLocation } from 'wouter';
import { rooms } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { newMessageId } from '@/game/messageId';
import { keepSeat, ownDevice } from '@/game/seat';
import { join } from '@/text/join';
import { problemText } from '@/text/problem';
import styles from './NicknamePage.module.css';

/** Goes on with a seat that the player had on another device, by the code shown there. */
export function RejoinForm({ code, onBack }: { code: string; onBack: () => void }) {
  // Asking again with it, after a lost response, gives the same seat.
  const [id] = useState(newMessageId);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [, navigate] = useLocation();

  async function rejoin() {
    if (!/^\d{6}$/.test(typed.replaceAll(/[\s-]/g, ''))) {
      setError(join.rejoin.sixDigits);
      return;
    }
    setAsking(true);
    try {
      const { token, nickname } = await answered(
        rooms.POST('/{code}/rejoin', {
          params: { path: { code } },
          body: { rejoinCode: typed, id, device: ownDevice() },
        }),
      );
      keepSeat({ code, token, role: 'player', nickname });
      navigate(`/play/${code}`);
    } catch (failure) {
      const problem = problemOf(failure);
      setError(problem.status === 422 ? join.rejoin.wrong : problemText(problem));
      setAsking(false);
    }
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void rejoin();
      }}
    >
      <TextField
        label={join.rejoin.code}
        hint={join.rejoin.hint}
        error={error}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(undefined);
        }}
        inputMode="numeric"
        autoComplete="one-time-code"
        enterKeyHint="go"
        // The one thing to do on this page.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <Button type="submit" large wide disabled={isAsking}>
        {isAsking ? join.joining : join.rejoin.goOn}
      </Button>
      <Button look="quiet" wide onClick={onBack}>
        {join.rejoin.back}
      </Button>
    </form>
  );
}
