import { isolated } from '../isolated';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const quizzes = (count: number) => (count === 1 ? '1 quiz' : `${count} quizzes`);

export const groups = {
  title: 'Groups',
  lead: 'People to whom you give quizzes together: whoever is in a group has what you give to it, for as long as they are in it.',
  failed: 'The groups cannot be shown',
  own: 'Your groups',
  none: 'You have no group yet.',
  facts: (inIt: number, given: number) => `${people(inIt)} · ${quizzes(given)}`,
  create: 'New group',
  name: 'Name of the group',
  make: 'Make the group',
  full: (most: number) => `You have as many groups as you may: ${most}.`,
  joined: 'Groups of others that you are in',
  of: (owner: string) => `of ${isolated(owner)}`,
  leave: 'Leave',
  leaveNamed: (name: string) => `Leave “${isolated(name)}”`,
  leaveTitle: (name: string) => `Leave “${isolated(name)}”?`,
  leaveText: (owner: string) =>
    `You do not see the quizzes any more that you have as one of it, until ${isolated(owner)} invites you again.`,
  leaveForQuizTitle: (count: number) =>
    count === 1 ? 'Leave the group?' : `Leave ${count} groups?`,
  leaveForQuizText: (title: string, names: readonly string[], owner: string) =>
    `You have “${isolated(title)}” as one of ${names.length === 1 ? 'the group' : 'the groups'} ${names.map((name) => `“${isolated(name)}”`).join(', ')}. If you leave, you do not see the other quizzes either that you have as one of ${names.length === 1 ? 'it' : 'them'}, until ${isolated(owner)} invites you again.`,
  leaveForQuiz: (count: number) => (count === 1 ? 'Leave the group' : 'Leave the groups'),
  back: 'All groups',
  rename: 'Rename',
  delete: 'Delete the group',
  deleteTitle: (name: string) => `Delete “${isolated(name)}”?`,
  deleteText:
    'Whoever sees a quiz as one of this group does not see it any more. The quizzes stay.',
  invite: 'Invite somebody',
  inviteHint:
    'The link is for one person. Pass it on yourself: whoever takes it first is in the group, and you see their name here.',
  peopleIn: (count: number) => `${people(count)} in it`,
  nobody: 'Nobody is in this group yet.',
  takeOutText: 'They do not see the quizzes any more that they have as one of this group.',
  give: 'Give it to a group',
  group: 'Group',
  giving: 'Give it',
  given: 'Groups that have it',
  roleOf: (name: string) => `What “${isolated(name)}” may do`,
  takeAway: 'Take away',
  takeAwayNamed: (name: string) => `Take away from “${isolated(name)}”`,
  peopleCount: people,
  yours: 'Your groups',
  invitedTitle: (owner: string) => `${isolated(owner)} invites you to a group`,
  invitedText: 'You see the quizzes that are given to the group, for as long as you are in it.',
  ownText: 'Pass the link on: whoever takes it first is in the group, and you see their name.',
  takenTitle: 'You are in this group already',
  takenText: 'Its quizzes are in “My quizzes”, among those that were shared with you.',
  toQuizzes: 'To the quizzes',
};
