import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shelf, ShelvedQuiz } from '@/api/generated/quiz';
import { ProblemError } from '@/api/problem';
import { AtAddress } from '@/testing/AtAddress';
import { aShelvedQuiz, foundOnShelf, noShelving } from '@/testing/shelves';
import { isolated } from '@/text/isolated';
import { type FoundShelf, LibraryScene } from './LibraryScene';
import type { Spot } from './shelf';

const shelving = {
  ...noShelving,
  bin: vi.fn(),
  archive: vi.fn(),
  restore: vi.fn(),
  deleteForGood: vi.fn(),
  emptyBin: vi.fn(),
  like: vi.fn(),
  leave: vi.fn(),
  accept: vi.fn(),
  decline: vi.fn(),
  move: vi.fn(),
  makeFolder: vi.fn(),
  deleteFolder: vi.fn(),
};
const folders = [
  { id: 'f1', name: 'Biology', quizzes: 1 },
  { id: 'f2', name: 'Year 7', quizzes: 0 },
];
const queries = new QueryClient();
queries.setQueryData(['longest-name'], 60);
const rivers = aShelvedQuiz('Rivers');
const lakes = aShelvedQuiz('Lakes');

function show(
  place: Shelf | 'f1' | 'gone',
  items: readonly ShelvedQuiz[] | FoundShelf,
  offered = 0,
) {
  const spot: Spot =
    place === 'f1' || place === 'gone'
      ? { kind: 'folder', id: place }
      : { kind: 'shelf', shelf: place };
  render(
    <QueryClientProvider client={queries}>
      <AtAddress>
        <LibraryScene
          spot={spot}
          counts={{
            own: 2,
            favourites: 0,
            recent: 0,
            shared: 0,
            offered,
            archive: 0,
            bin: 0,
            folders,
          }}
          found={'refetch' in items ? items : foundOnShelf(items)}
          shelving={shelving}
          noneYet={<p>None yet</p>}
        />
      </AtAddress>
    </QueryClientProvider>,
  );
}

function choose(title: string, action: string) {
  fireEvent.click(screen.getByRole('button', { name: `What to do with “${isolated(title)}”` }));
  fireEvent.click(screen.getByRole('menuitem', { name: action }));
}

const shelved = ({ quiz: { id, title } }: ShelvedQuiz) => ({ id, title, folderId: undefined });

describe('the library', () => {
  beforeEach(() => vi.clearAllMocks());

  it('names its shelves, how many quizzes are there, and where one is', () => {
    show('own', [rivers]);

    const nav = screen.getByRole('navigation', { name: 'Shelves and folders' });
    const all = within(nav).getByRole('link', { name: /All quizzes/ });
    expect(all.getAttribute('aria-current')).toBe('page');
    expect(within(all).getByText('2 quizzes')).toBeDefined();
  });

  it('puts a quiz into the bin without asking', () => {
    show('own', [rivers, lakes]);

    choose('Lakes', 'Put into the bin');

    expect(shelving.bin).toHaveBeenCalledWith([shelved(lakes)]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('goes through a menu by the arrow keys, round and round', () => {
    show('own', [rivers]);
    fireEvent.click(screen.getByRole('button', { name: /^What to do/ }));
    const items = screen.getAllByRole('menuitem');
    items[0]?.focus();

    fireEvent.keyDown(items[0] as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(items.at(-1));
    fireEvent.keyDown(items.at(-1) as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(items[0]);
  });

  it('does something with several at once', () => {
    show('own', [rivers, lakes]);
    choose('Rivers', 'Select');
    fireEvent.click(screen.getByRole('checkbox', { name: /Lakes/ }));

    fireEvent.click(screen.getByRole('button', { name: 'Archive' }));

    expect(shelving.archive).toHaveBeenCalledWith([shelved(rivers), shelved(lakes)]);
    expect(screen.queryByText('2 quizzes selected')).toBeNull();
  });

  it('asks before what cannot be taken back', () => {
    const old = aShelvedQuiz('Old', { goneAt: new Date(Date.now() + 3_600_000).toISOString() });
    show('bin', [old]);
    expect(screen.getByText('gone today')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Old' })).toBeNull();

    choose('Old', 'Delete for good');
    expect(shelving.deleteForGood).not.toHaveBeenCalled();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Delete/ }));
    expect(shelving.deleteForGood).toHaveBeenCalledWith(old.quiz);

    fireEvent.click(screen.getByRole('button', { name: 'Empty the bin' }));
    expect(shelving.emptyBin).not.toHaveBeenCalled();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Empty/ }));
    expect(shelving.emptyBin).toHaveBeenCalledOnce();
  });

  it('moves several into a folder, or into one that is made for them', () => {
    show('own', [rivers, lakes]);
    choose('Rivers', 'Select');

    fireEvent.click(screen.getByRole('button', { name: 'Move to a folder' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Year 7/ }));
    expect(shelving.move).toHaveBeenCalledWith([shelved(rivers)], folders[1]);

    choose('Lakes', 'Move to a folder');
    const dialog = screen.getByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'New folder' }));
    fireEvent.change(screen.getByLabelText('Name of the folder'), { target: { value: ' Water ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make the folder' }));
    expect(shelving.makeFolder).toHaveBeenCalledWith('Water', [shelved(lakes)]);
  });

  it('keeps the quizzes of a folder that is deleted', () => {
    show('f1', [rivers]);
    expect(screen.getByRole('heading', { level: 2, name: 'Biology' })).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: /the folder/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete the folder' }));
    expect(screen.getByText(/stay/)).toBeDefined();
    fireEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete the folder' }),
    );
    expect(shelving.deleteFolder).toHaveBeenCalledWith(folders[0]);
  });

  it('takes a quiz of somebody else among the favourites, and into no bin', () => {
    const theirs = aShelvedQuiz('Theirs', {
      quiz: { ...rivers.quiz, title: 'Theirs', editable: false, visibility: 'public' },
    });
    show('recent', [theirs]);

    fireEvent.click(screen.getByRole('button', { name: /^Favourite/ }));
    expect(shelving.like).toHaveBeenCalledWith([theirs.quiz]);
    fireEvent.click(screen.getByRole('button', { name: /^What to do/ }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Open',
      'Add to favourites',
      'Use and change',
    ]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('has a quiz that was shared with them edited as its owner says, and left, which is asked first', () => {
    const theirs = aShelvedQuiz('Theirs', {
      quiz: { ...rivers.quiz, title: 'Theirs', editable: true, role: 'edit', ownerName: 'Ann' },
    });
    show('shared', [theirs]);

    expect(screen.getByText('You may change it')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^What to do/ }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Open',
      'Edit',
      'Add to favourites',
      'Use and change',
      'Leave it',
    ]);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Leave it' }));
    expect(shelving.leave).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(shelving.leave).toHaveBeenCalledWith(theirs.quiz, []);
  });

  it('says that a folder is not there any more, and where its quizzes are', () => {
    const error = new ProblemError({ type: 'not-found', title: 'Not there', status: 404 });
    show('gone', foundOnShelf([], { data: undefined, error, isError: true }));

    expect(screen.getByText('This folder is not there any more')).toBeDefined();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).not.toContain('');
    expect(
      screen.getAllByRole('link', { name: /All quizzes/ }).map((link) => link.getAttribute('href')),
    ).toEqual(['/quizzes', '/quizzes']);
  });

  it('says what a shelf without quizzes is for', () => {
    show('archive', []);

    expect(screen.getByText('Nothing in the archive')).toBeDefined();
  });

  it('asks whether somebody wants to have what its owner offers', () => {
    const offered = { ...lakes, offeredUntil: '2026-12-14T12:00:00Z' };
    show('shared', [offered, rivers]);

    fireEvent.click(screen.getByRole('button', { name: `Accept “${isolated('Lakes')}”` }));
    expect(shelving.accept).toHaveBeenCalledWith(offered.quiz);
    fireEvent.click(screen.getByRole('button', { name: `Decline “${isolated('Lakes')}”` }));
    expect(shelving.decline).toHaveBeenCalledWith(offered.quiz);
    expect(screen.queryByRole('button', { name: /^Accept .*Rivers/ })).toBeNull();
  });

  it('says on every shelf that something is offered', () => {
    show('own', [rivers], 1);

    expect(screen.getByRole('link', { name: 'See the offer' }).getAttribute('href')).toBe(
      '/quizzes?shelf=shared',
    );
  });

  it('leaves the groups by which somebody has a quiz, and says what that means', () => {
    const group = { id: 'g1', name: 'Year 7' };
    const theirs = aShelvedQuiz('Theirs', {
      groups: [group],
      quiz: { ...rivers.quiz, title: 'Theirs', editable: false, role: 'view', ownerName: 'Bob' },
    });
    show('shared', [theirs]);

    fireEvent.click(screen.getByRole('button', { name: /^What to do/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Leave it' }));
    const asked = screen.getByRole('dialog', { name: 'Leave the group?' });
    expect(within(asked).getByText(/do not see the other quizzes either/)).toBeDefined();
    fireEvent.click(within(asked).getByRole('button', { name: 'Leave the group' }));

    expect(shelving.leave).toHaveBeenCalledWith(theirs.quiz, [group]);
  });
});
