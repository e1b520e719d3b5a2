import { useState } from 'react';
import type { QuestionView } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import type { RoomView } from '@/game/roomView';
import { usePlayParts } from '@/questions/play';
import { host } from '@/text/host';
import { KeyCard } from './devices/KeyCard';
import styles from './KeyLook.module.css';
import { useKeyOf } from './useKeyOf';

interface KeyLookProps {
  readonly view: RoomView;
  readonly question: QuestionView;
  /** Why it cannot be seen. */
  readonly notShown: string | undefined;
  /** Asks what is right. */
  readonly peek: () => void;
}

/** What is right, for as long as the host wants it to be seen: the hall may see this page. */
export function KeyLook({ view, question, notShown, peek }: KeyLookProps) {
  const [isShown, setShown] = useState(false);
  usePlayParts([question.kind]);
  useKeyOf(view, isShown, peek);
  return (
    <div className={styles.look}>
      <p>{host.keyLook.warning}</p>
      <Button look="secondary" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? host.keyLook.hide : host.keyLook.show}
      </Button>
      {isShown && !view.key && notShown && <Notice>{notShown}</Notice>}
      <div role="status">{isShown && <KeyCard view={view} question={question} />}</div>
    </div>
  );
}
