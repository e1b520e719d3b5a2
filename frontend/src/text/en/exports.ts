const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

export const exports = {
  open: 'Download',
  title: 'Download this quiz',
  formats: 'As a file',
  formatsFor: {
    quizhall: {
      name: 'Quizhall archive',
      what: 'All of it, with pictures and sounds: to keep, or for another Quizhall.',
    },
    'moodle-xml': {
      name: 'For Moodle',
      what: 'With pictures. In the question bank: Import, Moodle XML format.',
    },
    kahoot: { name: 'For Kahoot!', what: 'The spreadsheet that Kahoot takes.' },
    csv: { name: 'For a spreadsheet', what: 'One row a question (CSV).' },
    qti3: {
      name: 'For other learning platforms',
      what: 'A package of QTI 3.0, the common standard.',
    },
    gift: { name: 'As GIFT', what: 'Text that Moodle and many others read.' },
    json: { name: 'As JSON', what: 'For programs.' },
  },
  withoutAnswers: 'Without the answers: they are for the owner alone.',
  looking: 'Looking what comes along…',
  whole: (count: number) => `All of it: ${questions(count)}, and nothing is missing.`,
  allWithLess: (count: number) =>
    count === 1 ? 'The question comes along.' : `All ${count} questions come along.`,
  some: (count: number, all: number) => `${count} of ${questions(all)} come along.`,
  none: 'None of the questions has a place in such a file.',
  notInFile: 'Not in the file',
  withLess: 'In the file, with less',
  onPaper: 'On paper, or as PDF',
  download: 'Download',
  downloading: 'Being made…',
  all: 'Download all',
};
