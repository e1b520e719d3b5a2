import { isolated } from '../isolated';

const quiz = (title: string) => `“${isolated(title)}”`;

export const handovers = {
  title: 'Pass it on',
  hint: 'Whoever may change it can have it as their own, and says who sees it from then on. You may still change it, for as long as they let you. Groups lose it, and links that nobody has taken lead nowhere.',
  nobody: 'Whoever may change it can have it as their own. Nobody may yet.',
  to: 'To whom',
  offer: 'Offer it',
  offered: (name: string, day: string) =>
    `${isolated(name)} can have it as their own until ${day}. It stays yours until they accept.`,
  takeBack: 'Take the offer back',
  asked: (owner: string) => `${isolated(owner)} wants you to have this quiz.`,
  askedFor: (owner: string, title: string) =>
    `${isolated(owner)} wants you to have ${quiz(title)}.`,
  means: (owner: string, day: string) =>
    `If you accept it is yours: you say who sees it, and ${isolated(owner)} may change it until you take them out. You can accept until ${day}.`,
  accept: 'Accept',
  acceptNamed: (title: string) => `Accept ${quiz(title)}`,
  decline: 'Decline',
  declineNamed: (title: string) => `Decline ${quiz(title)}`,
  accepted: (title: string) => `${quiz(title)} is yours now.`,
  declined: (title: string) => `You have declined ${quiz(title)}.`,
  waiting: (count: number) =>
    count === 1
      ? 'Somebody wants you to have a quiz of theirs.'
      : `${count} quizzes of others are offered to you.`,
  look: 'See the offer',
  lookAll: 'See the offers',
};
