import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { Folder, ShelfPage, Shelves } from '@/api/generated/quiz';
import { Button, ButtonLink } from '@/design/Button';
import { Menu } from '@/design/Menu';
import { Notice } from '@/design/Notice';
import { Toast } from '@/design/Toast';
import { useFocusKept } from '@/design/useFocusKept';
import { common } from '@/text/common';
import { exports } from '@/text/exports';
import { groups } from '@/text/groups';
import { handovers } from '@/text/handovers';
import { shelves } from '@/text/shelves';
import { DownloadFolder } from '../exports/DownloadAll';
import { NameDialog } from '../NameDialog';
import { AskForGood } from './AskForGood';
import styles from './LibraryScene.module.css';
import { ShelfNav } from './ShelfNav';
import { ShelfQuizzes } from './ShelfQuizzes';
import { isAt, type Spot, spotAddress, spotName } from './shelf';
import type { Shelving } from './useShelving';

/** As much of a query as is shown. */
export type FoundShelf = Pick<
  UseInfiniteQueryResult<InfiniteData<ShelfPage>>,
  | 'data'
  | 'error'
  | 'isPending'
  | 'isError'
  | 'hasNextPage'
  | 'isFetchingNextPage'
  | 'isFetchNextPageError'
  | 'fetchNextPage'
  | 'refetch'
>;

interface LibrarySceneProps {
  readonly spot: Spot;
  readonly counts: Shelves | undefined;
  readonly found: FoundShelf;
  readonly shelving: Shelving;
  /** In the place of one's own quizzes where there is none. */
  readonly noneYet: ReactNode;
}

/** What is in one place, in whatever state its loading is, and the other places beside it. */
export function LibraryScene({ spot, counts, found, shelving, noneYet }: LibrarySceneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const [asked, setAsked] = useState<
    'folder' | 'rename' | 'download' | 'delete-folder' | 'empty'
  >();
  const folders = counts?.folders ?? [];
  const folder = folders.find(({ id }) => spot.kind === 'folder' && id === spot.id);
  // Nothing where a folder is not there, or not known yet.
  const name = spotName(spot, folders);
  const isBin = isAt(spot, 'bin') && items.length > 0;
  const offered = counts?.offered ?? 0;
  const close = () => setAsked(undefined);
  useFocusKept(title, items.map(({ quiz }) => quiz.id).join());
  return (
    <div className={styles.library}>
      <ShelfNav here={spot} counts={counts} onNewFolder={() => setAsked('folder')} />
      <section className={styles.shelf} aria-busy={shelving.isBusy}>
        <div className={styles.head}>
          <h2 ref={title} tabIndex={-1} className={styles.title} hidden={name === ''}>
            <bdi>{name}</bdi>
          </h2>
          {folder && (
            <FolderMenu
              folder={folder}
              onRename={() => setAsked('rename')}
              onDownload={() => setAsked('download')}
              onDelete={() => setAsked('delete-folder')}
            />
          )}
          {isAt(spot, 'shared') && (
            <ButtonLink to="/groups" look="quiet">
              {groups.title}
            </ButtonLink>
          )}
          {isBin && (
            <Button look="danger" onClick={() => setAsked('empty')}>
              {shelves.emptyBin}
            </Button>
          )}
        </div>
        {offered > 0 && !isAt(spot, 'shared') && (
          <div className={styles.offered}>
            <Notice mood="calm">
              {handovers.waiting(offered)}
              <ButtonLink to={spotAddress({ kind: 'shelf', shelf: 'shared' })} look="secondary">
                {offered === 1 ? handovers.look : handovers.lookAll}
              </ButtonLink>
            </Notice>
          </div>
        )}
        {isBin && <p className={styles.lead}>{shelves.binLead}</p>}
        <ShelfQuizzes
          key={spotAddress(spot)}
          {...{ spot, folders, found, items, shelving, noneYet }}
        />
      </section>
      {asked === 'folder' && (
        <NameDialog
          title={shelves.newFolder}
          label={shelves.folderName}
          action={shelves.makeFolder}
          onName={(name) => shelving.makeFolder(name, [])}
          onClose={close}
        />
      )}
      {asked === 'rename' && folder && (
        <NameDialog
          title={shelves.renameFolder}
          label={shelves.folderName}
          action={shelves.renameFolder}
          name={folder.name}
          onName={(name) => shelving.renameFolder(folder, name)}
          onClose={close}
        />
      )}
      {asked === 'download' && folder && <DownloadFolder folder={folder} onClose={close} />}
      {asked === 'delete-folder' && folder && (
        <AskForGood
          title={shelves.deleteFolderTitle}
          text={shelves.deleteFolderText(folder.name)}
          action={shelves.deleteFolder}
          onConfirm={() => shelving.deleteFolder(folder)}
          onClose={close}
        />
      )}
      {asked === 'empty' && (
        <AskForGood
          title={shelves.emptyBinTitle}
          text={shelves.emptyBinText(counts?.bin ?? items.length)}
          action={shelves.emptyBin}
          onConfirm={shelving.emptyBin}
          onClose={close}
        />
      )}
      <Toast message={shelving.message} close={common.close} onClose={shelving.closeMessage} />
    </div>
  );
}

interface FolderMenuProps {
  readonly folder: Folder;
  readonly onRename: () => void;
  readonly onDownload: () => void;
  readonly onDelete: () => void;
}

function FolderMenu({ folder, onRename, onDownload, onDelete }: FolderMenuProps) {
  return (
    <Menu
      label={shelves.folder(folder.name)}
      items={[
        { label: shelves.renameFolder, onChoose: onRename },
        { label: exports.folder, onChoose: onDownload },
        { label: shelves.deleteFolder, onChoose: onDelete, isGrave: true },
      ]}
    />
  );
}
