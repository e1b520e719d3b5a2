import { isolated } from '../isolated';

const quiz = (title: string) => `“${isolated(title)}”`;

export const sharing = {
  open: 'Share',
  title: (title: string) => `Share ${quiz(title)}`,
  failed: 'Who has this quiz cannot be shown',
  inviteTitle: 'Invite somebody',
  inviteHint:
    'The link is for one person. Pass it on yourself: whoever takes it first has the quiz, and you see their name here.',
  mayDo: 'What they may do',
  roles: {
    view: 'Look at it, without the answers',
    play: 'Open rooms with it',
    edit: 'Change it',
  },
  may: {
    view: 'May look at it',
    play: 'May play it',
    edit: 'May change it',
  },
  makeLink: 'Make a link',
  making: 'Making it…',
  linkTitle: 'The new link',
  linkHint: (until: string) =>
    `Good once, until ${until}. It is shown now and never again: if you lose it, withdraw it and make another one.`,
  copyLink: 'Copy the link',
  copied: 'Copied',
  people: (count: number) => (count === 1 ? '1 person has it' : `${count} people have it`),
  nobody: 'Nobody else has this quiz yet.',
  roleOf: (name: string) => `What ${isolated(name)} may do`,
  takeOut: 'Take out',
  takeOutNamed: (name: string) => `Take out ${isolated(name)}`,
  takeOutTitle: (name: string) => `Take out ${isolated(name)}?`,
  takeOutText: 'They do not see the quiz any more from then on. A room that is open goes on.',
  invitations: 'Links that nobody has taken yet',
  invitation: {
    view: 'For looking at it',
    play: 'For opening rooms',
    edit: 'For changing it',
  },
  invitationToGroup: 'For one more person',
  until: (day: string) => `good until ${day}`,
  withdraw: 'Withdraw',
  withdrawNamed: (what: string, day: string) => `Withdraw: ${what}, good until ${day}`,
  full: (most: number) =>
    `${most} people and links are as many as a quiz may have. Take somebody out or withdraw a link first.`,
  signs: {
    view: 'You may look at it',
    play: 'You may play it',
    edit: 'You may change it',
  },
  line: {
    view: (owner: string) => `${isolated(owner)} shares this quiz with you to look at.`,
    play: (owner: string) => `${isolated(owner)} shares this quiz with you to open rooms with.`,
    edit: (owner: string) => `${isolated(owner)} shares this quiz with you to change it.`,
  },
  leave: 'Leave it',
  leaveTitle: 'Leave this quiz?',
  leaveText: (title: string, owner: string) =>
    `You do not see ${quiz(title)} any more, until ${isolated(owner)} invites you again.`,
  left: (title: string) => `You have left ${quiz(title)}.`,
  sharedEmptyTitle: 'Nothing was shared with you yet',
  sharedEmptyText: 'Quizzes come here when you take an invitation of somebody else.',
  pageTitle: 'An invitation to a quiz',
  invitedTitle: (owner: string) => `${isolated(owner)} shares a quiz with you`,
  invitedTo: {
    view: 'You can look at it, without the answers.',
    play: 'You can look at it, without the answers, and open rooms with it.',
    edit: 'You can open rooms with it and change it. You see its answers and what it was before.',
  },
  seenAs: (owner: string, name: string) =>
    `${isolated(owner)} sees your name, ${isolated(name)}, and can take you out again.`,
  take: 'Take it',
  taking: 'Taking it…',
  signInToTake: 'Sign in to take it',
  register: 'Create an account',
  ownTitle: 'This is your own invitation',
  ownText: 'Pass the link on: whoever takes it first has the quiz, and you see their name.',
  takenTitle: 'You have this quiz already',
  takenText: 'You find it in “My quizzes”, among those that were shared with you.',
  toQuiz: 'To the quiz',
  overTitle: 'This invitation is not good any more',
  overText:
    'Somebody has taken it, it was withdrawn, or its time is over. Ask whoever gave it to you for another one.',
  noLinkTitle: 'The link is not whole',
  noLinkText: 'Open the whole address that you were given, to its last sign.',
};
