import { useState } from 'react';
import type { QuestionView } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import type { RoomView } from '@/game/roomView';
import { usePlayParts } from '@/questions/play';
import { host } from '@/text/host';
import { KeyCard } from './devices/KeyCard';
import styles from './KeyLook.module.css';

interface KeyLookProps {
  readonly view: RoomView;
  readonly question: QuestionView;
  /** Asks what is right. */
  readonly peek: () => void;
}

/** What is right, for as long as the host wants it to be seen: the hall may see this page. */
export function KeyLook({ view, question, peek }: KeyLookProps) {
  const [isShown, setShown] = useState(false);
  usePlayParts([question.kind]);
  return (
    <div className={styles.look}>
      <p>{host.keyLook.warning}</p>
      <Button
        look="secondary"
        aria-pressed={isShown}
        onClick={() => {
          if (!isShown && !view.key) {
            peek();
          }
          setShown(!isShown);
        }}
      >
        {isShown ? host.keyLook.hide : host.keyLook.show}
      </Button>
      <div role="status">{isShown && <KeyCard view={view} question={question} />}</div>
    </div>
  );
}
