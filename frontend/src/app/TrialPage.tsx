import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { problemOf } from '@/api/problem';
import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { TriedHall } from '@/features/host/TriedHall';
import { TriedPhone } from '@/features/play/TriedPhone';
import { TrialWindow } from '@/features/trial/TrialWindow';
import { readRoomCode } from '@/game/roomCode';
import { leaveTrial, openTrial, type Trial, trialIn, whence } from '@/game/trial';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { trial as text } from '@/text/trial';

/** A quiz played alone: the pages of host and player in one window. */
export function TrialPage() {
  const code = readRoomCode(useParams()['code'] ?? '');
  return <Place key={code} code={code} />;
}

function Place({ code }: { code: string }) {
  // Looked up once: it is given up on the way to another page, and this one is shown until that is there.
  const [trial] = useState(() => trialIn(code));
  return trial ? (
    <Trying trial={trial} />
  ) : (
    <main data-lights="down">
      <EmptyState sign="×" title={text.over} text={text.goneText}>
        <ButtonLink to="/library">{common.catalog}</ButtonLink>
      </EmptyState>
    </main>
  );
}

function Trying({ trial }: { trial: Trial }) {
  const [, navigate] = useLocation();
  const [isPlayerThere, setPlayerThere] = useState(false);
  const onLive = useCallback(() => setPlayerThere(true), []);
  const again = useMutation({
    mutationFn: () => openTrial(trial.room, trial.from),
    onSuccess: ({ code }) => {
      leaveTrial(trial);
      navigate(`/try/${code}`, { replace: true });
    },
  });

  function leave() {
    leaveTrial(trial);
    navigate(whence(trial), { replace: true });
  }

  // By the browser's own Back it is left as by the button; a reload is no such step. Heard before
  // the pages that show another one then.
  useEffect(() => {
    const wentAway = () => leaveTrial(trial);
    window.addEventListener('popstate', wentAway, { capture: true });
    return () => window.removeEventListener('popstate', wentAway, { capture: true });
  }, [trial]);

  const backLabel = trial.from === 'editor' ? text.backToEditor : text.backToQuiz;
  const end = { onAgain: again.mutate, onBack: leave, backLabel, isBusy: again.isPending };
  return (
    <TrialWindow
      hall={<TriedHall seat={trial.host} isPlayerThere={isPlayerThere} end={end} />}
      phone={<TriedPhone seat={trial.player} onLive={onLive} />}
      failure={again.error ? problemText(problemOf(again.error)) : undefined}
      onLeave={leave}
    />
  );
}
