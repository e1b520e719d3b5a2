import { isolated } from '../isolated';

export const shell = {
  nav: 'Main',
  catalog: 'Catalog',
  mine: 'My quizzes',
  history: 'History',
  signIn: 'Sign in',
  accountOf: (name: string) => `Account: ${isolated(name)}`,
  skip: 'Skip to content',
};
