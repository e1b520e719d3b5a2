export const shell = {
  nav: 'Main',
  catalog: 'Catalog',
  mine: 'My quizzes',
  history: 'History',
  signIn: 'Sign in',
  account: 'Account',
  skip: 'Skip to content',
};
