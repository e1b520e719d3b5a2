export const print = {
  open: 'Print',
  print: 'Print or save as PDF',
  back: 'Back to the quiz',
  withAnswers: 'With the answers',
  name: 'Name',
  answers: 'Answers',
};
