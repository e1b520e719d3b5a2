import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { rooms } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { charactersIn } from '@/browser/characters';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { newMessageId } from '@/game/messageId';
import { unreachable } from '@/game/never';
import { readRoomCode } from '@/game/roomCode';
import { isSeatKept, keepSeat } from '@/game/seat';
import { common } from '@/text/common';
import { join } from '@/text/join';
import { problemText } from '@/text/problem';
import { Door } from './Door';
import styles from './NicknamePage.module.css';
import { NoRoom } from './NoRoom';
import { OwnSeat } from './OwnSeat';
import { useRoomLook } from './roomLook';

/** Where the code and the QR code lead: choose a name, or go on with the seat one has. */
export function NicknamePage() {
  const typed = useParams()['code'] ?? '';
  const code = readRoomCode(typed);
  const look = useRoomLook(code);
  switch (look.name) {
    case 'looking':
      return (
        <Door>
          <Loading label={join.looking} />
        </Door>
      );
    case 'found':
      return (
        <QuizLanguage value={look.room.language}>
          <NicknameForm key={code} code={code} title={look.room.title} />
        </QuizLanguage>
      );
    case 'none':
      return <NoRoom code={typed} title={join.noRoomTitle} text={join.noRoomText} />;
    case 'over':
      return (
        <NoRoom code={code} title={join.overTitle} text={join.overText}>
          {/* Those who have played may still wait there for the host to play again. */}
          <OwnSeat code={code} />
        </NoRoom>
      );
    case 'failed':
      return (
        <Door>
          <Notice>
            {problemText(look.problem)}
            <Button onClick={look.again}>{common.retry}</Button>
          </Notice>
        </Door>
      );
    default:
      return unreachable(look);
  }
}

const LONGEST_NICKNAME = 24;

function NicknameForm({ code, title }: { code: string; title: string }) {
  // Asking again with it, after a lost response, gives the same seat.
  const [id] = useState(newMessageId);
  const [isKept] = useState(isSeatKept);
  const [nickname, setNickname] = useState('');
  const [error, setError] = useState<string>();
  const [isJoining, setJoining] = useState(false);
  const [, navigate] = useLocation();

  async function takeSeat() {
    const name = nickname.trim();
    if (!name) {
      setError(join.nicknameEmpty);
      return;
    }
    if ((charactersIn(name) ?? 0) > LONGEST_NICKNAME) {
      setError(join.nicknameBad);
      return;
    }
    setJoining(true);
    try {
      const { token, nickname: given } = await answered(
        rooms.POST('/join', { params: { query: { code } }, body: { code, nickname: name, id } }),
      );
      keepSeat({ code, token, role: 'player', nickname: given });
      navigate(`/play/${code}`);
    } catch (failure) {
      setError(joinError(problemOf(failure)));
      setJoining(false);
    }
  }

  return (
    <Door>
      <p className={styles.code}>{code}</p>
      <QuizText as="p" className={styles.room}>
        {title}
      </QuizText>
      <h1 className={styles.title}>{join.nicknameTitle}</h1>
      <OwnSeat code={code} />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void takeSeat();
        }}
      >
        <TextField
          label={join.nickname}
          hint={join.nicknameHint}
          error={error}
          value={nickname}
          onChange={(event) => {
            setNickname(event.target.value);
            setError(undefined);
          }}
          autoComplete="nickname"
          enterKeyHint="go"
          // The one thing to do on this page.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        {!isKept && <p className={styles.unkept}>{join.unkept}</p>}
        <Button type="submit" large wide disabled={isJoining}>
          {isJoining ? join.joining : join.join}
        </Button>
        <Link to="/" className={styles.other}>
          {join.otherCode}
        </Link>
      </form>
    </Door>
  );
}

function joinError(problem: Problem): string {
  switch (problem.status) {
    case 404:
      return join.noSuchRoom;
    case 410:
      return join.over;
    case 422:
      return join.nicknameBad;
    default:
      return problem.type.endsWith('nickname-taken') ? join.nicknameTaken : problemText(problem);
  }
}
