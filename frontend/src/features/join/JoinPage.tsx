import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { rooms } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { isRoomCode } from '@/game/roomCode';
import { join } from '@/text/join';
import { problemText } from '@/text/problem';
import { CodeInput } from './CodeInput';
import { Door } from './Door';
import styles from './JoinPage.module.css';

export function JoinPage() {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [isLooking, setLooking] = useState(false);
  const navigate = useNavigate();

  async function look(whole: string) {
    setLooking(true);
    try {
      await answered(rooms.GET('/validate', { params: { query: { code: whole } } }));
      await navigate(`/join/${whole}`);
    } catch (failure) {
      setError(lookError(failure));
    } finally {
      setLooking(false);
    }
  }

  function change(typed: string) {
    setCode(typed);
    setError(undefined);
    if (isRoomCode(typed) && typed !== code) {
      void look(typed);
    }
  }

  return (
    <Door
      aside={
        <p>
          {join.hostPrompt} <Link to="/library">{join.hostLink}</Link>
        </p>
      }
    >
      <h1 className={styles.title}>{join.title}</h1>
      <p className={styles.lead}>{join.lead}</p>
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
    </Door>
  );
}

function lookError(failure: unknown): string {
  const problem = problemOf(failure);
  switch (problem.status) {
    case 400:
    case 404:
      return join.noSuchRoom;
    case 410:
      return join.over;
    default:
      return problemText(problem);
  }
}
