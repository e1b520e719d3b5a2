import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ShelvedQuiz } from '@/api/generated/quiz';
import { Menu, type MenuItem } from '@/design/Menu';
import { moderation } from '@/text/moderation';
import { shelves } from '@/text/shelves';
import { sharing } from '@/text/sharing';
import { QuizCard } from '../QuizCard';
import { isOwn, mayCopy } from '../sharing/access';
import type { Shelved } from './changes';
import { Favourite } from './Favourite';
import styles from './ShelfCard.module.css';
import { daysUntil } from './shelf';
import type { Shelving } from './useShelving';

interface ShelfCardProps {
  readonly item: ShelvedQuiz;
  readonly shelving: Shelving;
  readonly isFresh: boolean;
  /** Absent where nothing is done with several. */
  readonly selecting?: {
    readonly isSelected: boolean;
    readonly onSelect: (isSelected: boolean) => void;
  };
  readonly onMove: () => void;
  /** Asks first; so does leaving. */
  readonly onDelete: () => void;
  readonly onLeave: () => void;
}

export function shelvedOf({ quiz: { id, title }, folderId }: ShelvedQuiz): Shelved {
  return { id, title, folderId };
}

/** A quiz on a shelf, with what is done with it there. */
export function ShelfCard(props: ShelfCardProps) {
  const { item, shelving, isFresh, selecting } = props;
  const { quiz } = item;
  const [now] = useState(() => Date.now());
  const items = useItems(props);
  return (
    <QuizCard
      quiz={quiz}
      isFresh={isFresh}
      isGone={item.goneAt !== undefined}
      sign={
        item.goneAt === undefined
          ? item.hidden
            ? moderation.owner.sign
            : undefined
          : shelves.goneIn(daysUntil(item.goneAt, now))
      }
    >
      {selecting && (
        <label className={styles.select}>
          <input
            type="checkbox"
            aria-label={shelves.selectOne(quiz.title)}
            checked={selecting.isSelected}
            onChange={(event) => selecting.onSelect(event.target.checked)}
          />
        </label>
      )}
      <div className={styles.corner}>
        {item.goneAt === undefined && <Favourite item={item} shelving={shelving} />}
        <Menu label={shelves.menu(quiz.title)} items={items} className={styles.menu} />
      </div>
    </QuizCard>
  );
}

function useItems({
  item,
  shelving,
  selecting,
  onMove,
  onDelete,
  onLeave,
}: ShelfCardProps): readonly MenuItem[] {
  const [, navigate] = useLocation();
  const { quiz } = item;
  const one = [shelvedOf(item)];
  const select: readonly MenuItem[] = selecting
    ? [{ label: shelves.select, onChoose: () => selecting.onSelect(true) }]
    : [];
  if (item.goneAt !== undefined) {
    return [
      { label: shelves.restore, onChoose: () => shelving.restore(one) },
      ...select,
      { label: shelves.deleteForGood, onChoose: onDelete, isGrave: true },
    ];
  }
  const open = { label: shelves.open, onChoose: () => navigate(`/quizzes/${quiz.id}`) };
  const like = item.favourite
    ? { label: shelves.unlike, onChoose: () => shelving.unlike(one) }
    : { label: shelves.like, onChoose: () => shelving.like(one) };
  const duplicate = { label: shelves.duplicate, onChoose: () => shelving.duplicate(quiz) };
  const edit = { label: shelves.edit, onChoose: () => navigate(`/quizzes/${quiz.id}/edit`) };
  if (!isOwn(quiz)) {
    return [
      open,
      ...(quiz.editable ? [edit] : []),
      like,
      ...(mayCopy(quiz) ? [{ ...duplicate, label: shelves.use }] : []),
      ...(quiz.role ? [{ label: sharing.leave, onChoose: onLeave, isGrave: true }] : []),
    ];
  }
  return [
    open,
    edit,
    duplicate,
    like,
    { label: shelves.move, onChoose: onMove },
    item.archived
      ? { label: shelves.unarchive, onChoose: () => shelving.unarchive(one) }
      : { label: shelves.archive, onChoose: () => shelving.archive(one) },
    ...select,
    { label: shelves.toBin, onChoose: () => shelving.bin(one), isGrave: true },
  ];
}
