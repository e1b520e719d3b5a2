import { useState } from 'react';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { useReadAgain } from '@/live/useReadAgain';
import { common } from '@/text/common';
import { said as text } from '@/text/said';
import type { Moderation, SaidEntry } from './kind';
import styles from './SaidDialog.module.css';

interface SaidDialogProps {
  readonly moderation: Moderation;
  readonly onClose: () => void;
}

/** All that was said, to be hidden or shown by the host. */
export function SaidDialog({ moderation, onClose }: SaidDialogProps) {
  const [list, setList] = useState<{ said: readonly SaidEntry[]; more: number }>();
  const { failure, again } = useReadAgain({
    read: moderation.read,
    onRead: ({ said, more }) =>
      setList((before) => ({ said: inPlace(before?.said ?? [], said), more })),
  });

  function moderate(entry: SaidEntry) {
    moderation.moderate(entry.text, !entry.shown);
    again();
    setList(
      (now) =>
        now && {
          ...now,
          said: now.said.map((each) =>
            each.text === entry.text ? { ...each, shown: !entry.shown } : each,
          ),
        },
    );
  }

  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <p className={styles.hint}>{text.warning}</p>
      {failure && <Notice>{failure}</Notice>}
      <p role="status">{list?.said.length === 0 && text.nothing}</p>
      {/* A list that scrolls can be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.list} tabIndex={0} aria-label={text.title}>
        {list?.said.map((entry) => (
          <li key={entry.text} className={classes(styles.entry, !entry.shown && styles.hidden)}>
            <QuizText isPlain className={styles.words}>
              {entry.text}
            </QuizText>
            {entry.count > 1 && <span className={styles.hint}>{text.count(entry.count)}</span>}
            <button
              type="button"
              className={styles.button}
              aria-label={entry.shown ? text.hideIt(entry.text) : text.showIt(entry.text)}
              onClick={() => moderate(entry)}
            >
              {entry.shown ? text.hide : text.show}
            </button>
          </li>
        ))}
      </ul>
      {list && list.more > 0 && <p className={styles.hint}>{text.more(list.more)}</p>}
    </Dialog>
  );
}

/** What was there stays where it is, so that nothing moves under a finger. */
function inPlace(before: readonly SaidEntry[], now: readonly SaidEntry[]): readonly SaidEntry[] {
  const byText = new Map(now.map((entry) => [entry.text, entry]));
  const kept = before.flatMap(({ text: words }) => byText.get(words) ?? []);
  const known = new Set(kept);
  return [...kept, ...now.filter((entry) => !known.has(entry))];
}
