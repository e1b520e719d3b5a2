import { useState } from 'react';
import { useLocation } from 'wouter';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { isRoomCode } from '@/game/roomCode';
import { seatIn } from '@/game/seat';
import { join } from '@/text/join';
import styles from './CodeForm.module.css';
import { CodeInput } from './CodeInput';
import { isOver, lookError, lookUp } from './roomLook';

/** From a code to the door of its room. */
export function CodeForm() {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [isLooking, setLooking] = useState(false);
  const [, navigate] = useLocation();

  async function look(whole: string) {
    setLooking(true);
    try {
      await lookUp(whole);
      navigate(`/join/${whole}`);
    } catch (failure) {
      const problem = problemOf(failure);
      if (isOver(problem) && seatIn(whole, 'player')) {
        navigate(`/join/${whole}`);
      } else {
        setError(lookError(problem));
      }
    } finally {
      setLooking(false);
    }
  }

  function change(typed: string) {
    // An input method says at its end what it has said before.
    if (typed === code) {
      return;
    }
    setCode(typed);
    setError(undefined);
    if (isRoomCode(typed)) {
      void look(typed);
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void look(code);
      }}
    >
      <CodeInput value={code} onChange={change} error={error} />
      <Button type="submit" large wide disabled={!isRoomCode(code) || isLooking}>
        {isLooking ? join.looking : join.enter}
      </Button>
    </form>
  );
}
