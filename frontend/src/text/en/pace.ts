export const pace = {
  auto: 'Answers and standings are shown',
  autoOff: 'until I go on',
  autoAfter: (seconds: number) =>
    seconds < 60 || seconds % 60 > 0
      ? `for ${seconds} seconds`
      : seconds === 60
        ? 'for a minute'
        : `for ${seconds / 60} minutes`,
  autoHint: 'Then the game goes on by itself. Slides wait for you all the same.',
  every: 'Standings',
  always: 'after each question',
  after: (questions: number) => `after every ${questions} questions`,
  never: 'only at the end',
};
