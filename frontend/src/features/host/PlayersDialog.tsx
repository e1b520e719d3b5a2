import { useEffect, useEffectEvent, useState } from 'react';
import type { Name } from '@/api/generated/wire';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { formatNumber } from '@/text/choose';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { problemText } from '@/text/problem';
import styles from './PlayersDialog.module.css';

/** Everyone in the room; fails with a problem. */
export type ReadPlayers = () => Promise<readonly Name[]>;

interface PlayersDialogProps {
  /** Those who came last, as far as the room tells them by itself. */
  readonly latest: readonly Name[];
  readonly read: ReadPlayers;
  readonly onClose: () => void;
}

/** Everyone in the room, to be looked through by the host. */
export function PlayersDialog({ latest, read, onClose }: PlayersDialogProps) {
  const [earlier, setEarlier] = useState<readonly Name[]>([]);
  const [failure, setFailure] = useState<string>();
  const [words, setWords] = useState('');

  const load = useEffectEvent(() => {
    read().then(setEarlier, (error: unknown) => setFailure(problemText(problemOf(error))));
  });
  // Once, when the dialog opens: whoever comes later is among the latest.
  useEffect(() => load(), []);

  const found = together(latest, earlier).filter(({ nickname }) => has(nickname, words));
  return (
    <Dialog
      title={host.allPlayers}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <TextField
        label={host.findPlayer}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {failure && <Notice>{failure}</Notice>}
      <p className={styles.count} role="status">
        {host.players(formatNumber(found.length), found.length === 1)}
      </p>
      {/* A list that scrolls can be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.names} tabIndex={0} aria-label={host.allPlayers}>
        {found.map(({ playerId, nickname }) => (
          <li key={playerId} className={styles.name}>
            <bdi>{nickname}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function together(latest: readonly Name[], earlier: readonly Name[]): readonly Name[] {
  const known = new Map([...earlier, ...latest].map((name) => [name.playerId, name]));
  const names = [...known.values()];
  const order = new Intl.Collator(undefined, { numeric: true });
  names.sort((a, b) => order.compare(a.nickname, b.nickname));
  return names;
}

function has(nickname: string, words: string): boolean {
  return nickname.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
}
