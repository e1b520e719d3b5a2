import { isolated } from '../isolated';

type Titles = readonly string[];

const quizzes = (count: number) => (count === 1 ? '1 quiz' : `${count} quizzes`);
const several = (titles: Titles) =>
  titles.length === 1 ? `“${isolated(titles[0] ?? '')}”` : quizzes(titles.length);
const are = (titles: Titles) => (titles.length === 1 ? 'is' : 'are');

export const shelves = {
  nav: 'Shelves and folders',
  names: {
    own: 'All quizzes',
    favourites: 'Favourites',
    recent: 'Recently used',
    shared: 'Shared with me',
    archive: 'Archive',
    bin: 'Bin',
  },
  count: quizzes,
  menu: (title: string) => `What to do with “${isolated(title)}”`,
  more: 'More',
  select: 'Select',
  selectOne: (title: string) => `Select “${isolated(title)}”`,
  selected: (count: number) => `${quizzes(count)} selected`,
  selectNone: 'Select none',
  open: 'Open',
  edit: 'Edit',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  toBin: 'Put into the bin',
  restore: 'Restore',
  undo: 'Undo',
  binned: (titles: Titles) => `${several(titles)} ${are(titles)} in the bin.`,
  archived: (titles: Titles) => `${several(titles)} ${are(titles)} in the archive.`,
  unarchived: (titles: Titles) => `${several(titles)} ${are(titles)} back.`,
  restored: (titles: Titles) => `${several(titles)} ${are(titles)} back.`,
  deletedForGood: (title: string) => `“${isolated(title)}” is gone for good.`,
  emptied: 'The bin is empty.',
  goneIn: (days: number) =>
    days < 1 ? 'gone today' : days === 1 ? 'gone in 1 day' : `gone in ${days} days`,
  deleteForGood: 'Delete for good',
  deleteForGoodTitle: 'Delete this quiz for good?',
  deleteForGoodText: (title: string) =>
    `“${isolated(title)}” cannot be brought back after that. Results of games played with it are kept.`,
  emptyBin: 'Empty the bin',
  emptyBinTitle: 'Empty the bin?',
  emptyBinText: (count: number) =>
    `${quizzes(count)} cannot be brought back after that. Results of games played with them are kept.`,
  like: 'Add to favourites',
  unlike: 'Remove from favourites',
  unknownOf: 'Your favourites and folders cannot be shown.',
  favourite: (title: string) => `Favourite: “${isolated(title)}”`,
  liked: (titles: Titles) => `${several(titles)} ${are(titles)} among your favourites.`,
  unliked: (titles: Titles) => `${several(titles)} ${are(titles)} no favourite any more.`,
  duplicate: 'Duplicate',
  copyOf: (title: string) => `${title} (copy)`,
  duplicated: (title: string) => `There is a copy of “${isolated(title)}”.`,
  use: 'Use and change',
  using: 'Copying…',
  hintOfUse: 'Makes a quiz of your own of it, which says whom it is of',
  linkTitle: 'Link to this quiz',
  linkHint:
    'Whoever has it sees the quiz without its answers and can open a room with it. Nobody finds it.',
  copyLink: 'Copy the link',
  linkCopied: 'Copied',
  renewLink: 'Make a new link',
  linkRenewed: 'This is the new link',
  renewLinkTitle: 'Make a new link?',
  renewLinkText: 'The link of before leads nowhere from then on, whoever has it.',
  basedOn: 'Based on',
  origin: 'first made as',
  byAuthor: (author: string) => `by ${isolated(author)}`,
  somebody: 'by somebody whose account is gone',
  newFolder: 'New folder',
  folderName: 'Name of the folder',
  makeFolder: 'Make the folder',
  folderMade: (name: string) => `The folder “${isolated(name)}” is there.`,
  folder: (name: string) => `What to do with the folder “${isolated(name)}”`,
  renameFolder: 'Rename',
  folderRenamed: (name: string) => `The folder is called “${isolated(name)}” now.`,
  deleteFolder: 'Delete the folder',
  deleteFolderTitle: 'Delete this folder?',
  deleteFolderText: (name: string) =>
    `The quizzes in “${isolated(name)}” stay: you find them among all quizzes.`,
  folderDeleted: (name: string) =>
    `The folder “${isolated(name)}” is gone. Its quizzes are still there.`,
  move: 'Move to a folder',
  moveTitle: (titles: Titles) => `Where do you want ${several(titles)}?`,
  noFolder: 'In no folder',
  moved: (titles: Titles, folder: string) =>
    `${several(titles)} ${are(titles)} in “${isolated(folder)}”.`,
  takenOut: (titles: Titles) => `${several(titles)} ${are(titles)} in no folder.`,
  movedBack: (titles: Titles) => `${several(titles)} ${are(titles)} where they were.`,
  favouritesEmptyTitle: 'No favourites yet',
  favouritesEmptyText: 'The star on a quiz puts it here, also on public quizzes of others.',
  recentEmptyTitle: 'Nothing used yet',
  recentEmptyText: 'Quizzes that you write or open a room with are here, the last ones first.',
  folderEmptyTitle: 'Nothing in this folder',
  folderEmptyText: 'Quizzes come here by “Move to a folder” in the menu of each.',
  archiveEmptyTitle: 'Nothing in the archive',
  archiveEmptyText:
    'Quizzes that you do not need just now are out of your way here. They can be played as before.',
  binEmptyTitle: 'The bin is empty',
  binEmptyText: 'Quizzes that you delete wait here for a while before they are gone for good.',
  binLead:
    'Nobody else sees these quizzes. They count for how many you may keep until they are gone.',
};
