import { formatNumber } from '../choose';
import { isolated } from '../isolated';

const questions = (count: number) =>
  count === 1 ? '1 question' : `${formatNumber(count)} questions`;
const quizzes = (count: number) => (count === 1 ? '1 quiz' : `${formatNumber(count)} quizzes`);
const files = (count: number) =>
  count === 1 ? '1 picture or sound' : `${formatNumber(count)} pictures and sounds`;

/** Never less than it is. */
function size(bytes: number): string {
  const tenths = bytes < 10_000_000 ? 10 : 1;
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1_000)} kB`
    : `${Math.ceil((bytes * tenths) / 1_000_000) / tenths} MB`;
}

interface Much {
  readonly questions?: number;
  readonly files?: number;
  readonly bytes?: number;
}

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
  allTitle: 'Download all your quizzes',
  folder: 'Download the folder',
  folderTitle: (name: string) => `Download “${isolated(name)}”`,
  measuring: 'Looking how much it is…',
  nothing: 'There is no quiz in it.',
  contents: (ofQuizzes: number, ofQuestions: number, ofFiles: number) =>
    `${quizzes(ofQuizzes)} with ${questions(ofQuestions)}${ofFiles > 0 ? `, ${files(ofFiles)}` : ''}`,
  atMost: (bytes: number) => `At most ${size(bytes)}.`,
  allWhat:
    'One archive (ZIP) with all questions, answers, pictures and sounds. What is in the bin stays here.',
  /** Of what there is more than that. */
  beyond: ({ questions: ofQuestions, files: ofFiles, bytes }: Much) =>
    `This is more than an import takes at once: ${new Intl.ListFormat('en').format([
      ...(ofQuestions === undefined ? [] : [`${formatNumber(ofQuestions)} questions`]),
      ...(ofFiles === undefined ? [] : [files(ofFiles)]),
      ...(bytes === undefined ? [] : [`${Math.floor(bytes / 1_000_000)} MB`]),
    ])}. To bring all of it back, download smaller folders, or each quiz by itself.`,
};
