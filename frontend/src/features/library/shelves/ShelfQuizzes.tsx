import { type ReactNode, useState } from 'react';
import type { Folder, ShelvedQuiz } from '@/api/generated/quiz';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { classes } from '@/design/classes';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { NextPage } from '@/design/NextPage';
import { common } from '@/text/common';
import { paging } from '@/text/paging';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import { sharing } from '@/text/sharing';
import { shelves } from '@/text/shelves';
import { freshQuizzes } from '@/user/freshQuizzes';
import cards from '../QuizPages.module.css';
import styles from './ShelfQuizzes.module.css';
import { LeaveDialog } from '../sharing/LeaveDialog';
import { Offer } from '../sharing/Offer';
import { AskForGood } from './AskForGood';
import type { Shelved } from './changes';
import type { FoundShelf } from './LibraryScene';
import { MoveDialog } from './MoveDialog';
import { SelectionBar } from './SelectionBar';
import { ShelfCard, shelvedOf } from './ShelfCard';
import { isAt, type Spot } from './shelf';
import type { Shelving } from './useShelving';

interface ShelfQuizzesProps {
  readonly spot: Spot;
  readonly folders: readonly Folder[];
  readonly found: FoundShelf;
  readonly items: readonly ShelvedQuiz[];
  readonly shelving: Shelving;
  readonly noneYet: ReactNode;
}

/** The quizzes of one place, and what is done with several of them. */
export function ShelfQuizzes(props: ShelfQuizzesProps) {
  const { spot, folders, found, items, shelving, noneYet } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<readonly Shelved[] | undefined>();
  const [deleting, setDeleting] = useState<ShelvedQuiz | undefined>();
  const [leaving, setLeaving] = useState<ShelvedQuiz | undefined>();
  if (found.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(found)) {
    const problem = problemOf(found.error);
    return spot.kind === 'folder' && problem.status === 404 ? (
      <EmptyState sign="?" title={shelves.folderGoneTitle} text={shelves.folderGoneText}>
        <ButtonLink to="/quizzes">{shelves.names.own}</ButtonLink>
      </EmptyState>
    ) : (
      <EmptyState sign="!" title={library.failed} text={problemText(problem)}>
        <Button onClick={() => void found.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  if (items.length === 0) {
    return <Nothing spot={spot} noneYet={noneYet} />;
  }
  const fresh = freshQuizzes();
  const chosen = items.filter(({ quiz }) => selected.has(quiz.id)).map(shelvedOf);
  const areMixed = spot.kind === 'shelf' && ['favourites', 'recent', 'shared'].includes(spot.shelf);
  return (
    <div data-selecting={chosen.length > 0 || undefined}>
      {isAt(spot, 'shared') && <Offers items={items} shelving={shelving} />}
      <ul className={classes(cards.cards, styles.cards)}>
        {items.map((item) => (
          <li key={item.quiz.id}>
            <ShelfCard
              item={item}
              shelving={shelving}
              isFresh={fresh.has(item.quiz.id)}
              {...(!areMixed && {
                selecting: {
                  isSelected: selected.has(item.quiz.id),
                  onSelect: (isSelected) =>
                    setSelected(changed(selected, item.quiz.id, isSelected)),
                },
              })}
              onMove={() => setMoving([shelvedOf(item)])}
              onDelete={() => setDeleting(item)}
              onLeave={() => setLeaving(item)}
            />
          </li>
        ))}
      </ul>
      <NextPage of={found} more={paging.more} loading={paging.loadingMore} />
      {chosen.length > 0 && (
        <SelectionBar
          spot={spot}
          selected={chosen}
          shelving={shelving}
          onMove={() => setMoving(chosen)}
          onDone={() => setSelected(new Set())}
        />
      )}
      {moving && (
        <MoveDialog
          items={moving}
          folders={folders}
          shelving={shelving}
          onClose={() => {
            setMoving(undefined);
            setSelected(new Set());
          }}
        />
      )}
      {deleting && (
        <AskForGood
          title={shelves.deleteForGoodTitle}
          text={shelves.deleteForGoodText(deleting.quiz.title)}
          action={shelves.deleteForGood}
          onConfirm={() => shelving.deleteForGood(deleting.quiz)}
          onClose={() => setDeleting(undefined)}
        />
      )}
      {leaving && (
        <LeaveDialog
          quiz={leaving.quiz}
          groups={leaving.groups ?? []}
          onLeave={() => shelving.leave(leaving.quiz, leaving.groups ?? [])}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </div>
  );
}

/** What owners want whoever looks to have: at the head of what is shared. */
function Offers({ items, shelving }: Pick<ShelfQuizzesProps, 'items' | 'shelving'>) {
  const offered = items.flatMap(({ quiz, offeredUntil }) =>
    offeredUntil === undefined ? [] : [{ quiz, offeredUntil }],
  );
  return (
    offered.length > 0 && (
      <div className={styles.offers}>
        {offered.map(({ quiz, offeredUntil }) => (
          <Offer
            key={quiz.id}
            quiz={quiz}
            until={offeredUntil}
            isAmongOthers
            isBusy={shelving.isBusy}
            onAccept={() => shelving.accept(quiz)}
            onDecline={() => shelving.decline(quiz)}
          />
        ))}
      </div>
    )
  );
}

function changed(
  selected: ReadonlySet<string>,
  id: string,
  isSelected: boolean,
): ReadonlySet<string> {
  const next = new Set(selected);
  if (isSelected) {
    next.add(id);
  } else {
    next.delete(id);
  }
  return next;
}

function Nothing({ spot, noneYet }: { spot: Spot; noneYet: ReactNode }) {
  const shelf = spot.kind === 'shelf' ? spot.shelf : 'folder';
  if (shelf === 'own') {
    return noneYet;
  }
  const [title, text] = {
    favourites: [shelves.favouritesEmptyTitle, shelves.favouritesEmptyText],
    recent: [shelves.recentEmptyTitle, shelves.recentEmptyText],
    shared: [sharing.sharedEmptyTitle, sharing.sharedEmptyText],
    folder: [shelves.folderEmptyTitle, shelves.folderEmptyText],
    archive: [shelves.archiveEmptyTitle, shelves.archiveEmptyText],
    bin: [shelves.binEmptyTitle, shelves.binEmptyText],
  }[shelf] as [string, string];
  return <EmptyState sign="0" title={title} text={text} />;
}
