export const mend = {
  open: 'Something is wrong',
  title: 'What is wrong with this question?',
  rightAnswer: 'The right answer is',
  correct: 'Count it like this',
  correctText: 'Points, streaks and places are as if it had been right from the start.',
  voidIt: 'Let it count for nobody',
  voidText: 'Points for it are taken back, and streaks go on as if it had not been asked.',
  reason: 'Why',
  reasonHint: 'It stands in the results, and whoever is in the room reads it.',
};
