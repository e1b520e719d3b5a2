import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { RoomInfo } from '@/api/generated/session';
import { rooms } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { charactersIn } from '@/browser/characters';
import { LONGEST_NICKNAME } from '@/game/nickname';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { newMessageId } from '@/game/messageId';
import { unreachable } from '@/game/never';
import { readRoomCode } from '@/game/roomCode';
import { isSeatKept, keepSeat, ownDevice } from '@/game/seat';
import { common } from '@/text/common';
import { join } from '@/text/join';
import { problemText } from '@/text/problem';
import { Door } from './Door';
import styles from './NicknamePage.module.css';
import { NoRoom } from './NoRoom';
import { OwnSeat } from './OwnSeat';
import { dropPass, takePass } from './pass';
import { RejoinForm } from './RejoinForm';
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
          <NicknameForm key={code} code={code} room={look.room} />
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

/** In the language of the page. */
const MADE = { generated: true, language: document.documentElement.lang || 'en' } as const;

function NicknameForm({ code, room }: { code: string; room: RoomInfo }) {
  const { title, joining, names } = room;
  // Asking again with it, after a lost response, gives the same seat.
  const [id] = useState(newMessageId);
  const [pass, setPass] = useState(() => takePass(code));
  const [passTrouble, setPassTrouble] = useState<PassTrouble>();
  const [isKept] = useState(isSeatKept);
  const [nickname, setNickname] = useState('');
  const [error, setError] = useState<string>();
  const [isJoining, setJoining] = useState(false);
  const [, navigate] = useLocation();
  const [wasHere, setWasHere] = useState(false);
  const isGenerated = names === 'generated';

  function chosenName(): string | undefined {
    const name = nickname.trim();
    const wrong = !name
      ? join.nicknameEmpty
      : (charactersIn(name) ?? 0) > LONGEST_NICKNAME
        ? join.nicknameBad
        : undefined;
    setError(wrong);
    return wrong === undefined ? name : undefined;
  }

  async function takeSeat(name: { nickname: string } | typeof MADE) {
    setJoining(true);
    try {
      const { token, nickname: given } = await answered(
        rooms.POST('/join', {
          params: { query: { code } },
          body: { code, ...name, id, device: ownDevice(), ...(pass && { pass }) },
        }),
      );
      dropPass(code);
      keepSeat({ code, token, role: 'player', nickname: given });
      navigate(`/play/${code}`);
    } catch (failure) {
      const problem = problemOf(failure);
      const trouble = passTroubleOf(problem);
      if (trouble) {
        // Sent once more it would be refused once more: without it there is a way in.
        dropPass(code);
        setPass(undefined);
        setPassTrouble(trouble);
      } else {
        setError(joinError(problem));
      }
      setJoining(false);
    }
  }

  if (wasHere) {
    return (
      <Door>
        <p className={styles.code}>{code}</p>
        <QuizText as="p" className={styles.room}>
          {title}
        </QuizText>
        <h1 className={styles.title}>{join.rejoin.title}</h1>
        <RejoinForm code={code} onBack={() => setWasHere(false)} />
      </Door>
    );
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
          const chosen = isGenerated ? undefined : chosenName();
          if (isGenerated) {
            void takeSeat(MADE);
          } else if (chosen) {
            void takeSeat({ nickname: chosen });
          }
        }}
      >
        {pass && <p className={styles.moreTime}>{join.moreTime}</p>}
        {passTrouble && <Notice>{join.noMoreTime[passTrouble]}</Notice>}
        {joining && <Notice>{join.notNow[joining]}</Notice>}
        {isGenerated ? (
          <p className={styles.unkept}>{join.generated}</p>
        ) : (
          <TextField
            label={join.nickname}
            hint={names === 'approved' ? join.nicknameApproved : join.nicknameHint}
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
        )}
        {!isKept && <p className={styles.unkept}>{join.unkept}</p>}
        <Button type="submit" large wide disabled={isJoining}>
          {isJoining ? join.joining : join.join}
        </Button>
        {!isGenerated && (
          <Button look="quiet" wide disabled={isJoining} onClick={() => void takeSeat(MADE)}>
            {join.giveName}
          </Button>
        )}
        {error && isGenerated && <Notice>{error}</Notice>}
        <Button look="quiet" wide disabled={isJoining} onClick={() => setWasHere(true)}>
          {join.wasHere}
        </Button>
        <Link to="/" className={styles.other}>
          {join.otherCode}
        </Link>
      </form>
    </Door>
  );
}

type PassTrouble = keyof typeof join.noMoreTime;

/** Why the link is no longer valid, if that is what stands in the way. */
function passTroubleOf({ type }: Problem): PassTrouble | undefined {
  return /pass-(used|invalid)$/.exec(type)?.[1] as PassTrouble | undefined;
}

function joinError(problem: Problem): string {
  switch (problem.status) {
    case 404:
      return join.noSuchRoom;
    case 410:
      return join.over;
    case 422:
      return problem.type.endsWith('nickname-barred') ? problemText(problem) : join.nicknameBad;
    default:
      return problem.type.endsWith('nickname-taken') ? join.nicknameTaken : problemText(problem);
  }
}
