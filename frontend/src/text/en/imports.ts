import { formatNumber } from '../choose';
import { isolated } from '../isolated';

const questions = (count: number) =>
  count === 1 ? '1 question' : `${formatNumber(count)} questions`;
const quizzes = (count: number) => (count === 1 ? '1 quiz' : `${formatNumber(count)} quizzes`);
const remarks = (count: number) => (count === 1 ? '1 remark' : `${formatNumber(count)} remarks`);

export const imports = {
  title: 'Bring your quizzes',
  lead: 'From Kahoot, Moodle, a spreadsheet or another tool. You look through them before anything is kept.',
  open: 'Import',
  bring: 'Bring your quizzes',
  mineEmptyText:
    'Bring your quizzes from Kahoot, Moodle, a spreadsheet or another tool, or write a few questions: a room is open a minute later.',
  dropTitle: 'Drop files here',
  dropText: 'One or several, also in a ZIP. What they are is found by their content.',
  choose: 'Choose files',
  dropNow: 'Let go to bring them here',
  pasteLabel: 'Or paste text',
  pasteHint: 'Rows of a spreadsheet, GIFT, Aiken, CSV, XML or JSON.',
  pasteByKeys: 'Ctrl+V works anywhere here.',
  read: 'Read the text',
  files: (names: readonly string[]) =>
    names.length === 1 ? `“${isolated(names[0] ?? '')}”` : `${names.length} files`,
  text: 'the text',
  sending: (what: string) => `On its way: ${what}`,
  reading: (what: string) => `Being read: ${what}`,
  sent: 'How much has been sent',
  notTaken: (what: string) => `Could not be taken: ${what}`,
  folder: 'A folder cannot be read: drop its files, or a ZIP of them.',
  tooLarge: 'That is more than this server takes at once. Bring fewer files, or without pictures.',
  tooManyBytes: (megabytes: number) =>
    `That is more than the ${megabytes} MB that this server takes at once. Bring fewer files, or without pictures.`,
  unreachable:
    'Quizhall cannot be reached just now. Nothing is lost: what you brought is still here.',
  again: 'Try again',
  signedOut: 'You are not signed in any more. Sign in, then bring it once more.',
  signIn: 'Sign in',
  whatCanBeRead: 'What can be read',
  help: 'Which files, and how to get them',
  helpLead: 'What a file is, is found by its content, whatever its name.',
  sources: [
    {
      name: 'Kahoot!',
      how: 'The filled-in spreadsheet template from which questions are brought into Kahoot (XLSX). Reports of played games are something else.',
    },
    {
      name: 'Wayground (Quizizz)',
      how: 'The filled-in spreadsheet template for its import (XLSX).',
    },
    { name: 'Blooket', how: 'The filled-in template for its import (CSV).' },
    { name: 'Gimkit', how: 'The filled-in template for its import (CSV).' },
    {
      name: 'Moodle',
      how: 'Question bank, Export: “Moodle XML format” brings pictures along; GIFT and Aiken are texts.',
    },
    {
      name: 'Canvas',
      how: 'Settings, Export Course Content, Quiz: the ZIP that it makes (QTI 1.2).',
    },
    { name: 'QTI 2.1 and 3.0', how: 'An item (XML) or a package (ZIP), as many tools export.' },
    {
      name: 'Blackboard',
      how: 'A text file with tabs between the parts, as “Upload questions” takes it.',
    },
    {
      name: 'H5P',
      how: '“Reuse” below the content, then “Download as an .h5p file”: question sets, multiple choice, true/false, blanks, single choice sets.',
    },
    { name: 'ClassQuiz', how: 'The archive (.cqa) or the spreadsheet (XLSX) of a quiz.' },
    { name: 'Open Trivia Database', how: 'The JSON that its API answers with.' },
    {
      name: 'A spreadsheet of your own',
      how: 'CSV or XLSX with a header in its first row: question, option 1, option 2 and so on, correct, time.',
    },
  ],
  previewTitle: 'Look through, then import',
  previewLead: 'Nothing is in your library yet. This page is yours alone, and kept for a day.',
  found: (formats: string, ofQuestions: number, ofQuizzes: number) =>
    `${formats}: ${questions(ofQuestions)} in ${quizzes(ofQuizzes)}`,
  formats: {
    kahoot: 'Kahoot spreadsheet',
    wayground: 'Wayground spreadsheet',
    blooket: 'Blooket file',
    gimkit: 'Gimkit file',
    'moodle-xml': 'Moodle XML',
    gift: 'GIFT',
    aiken: 'Aiken',
    qti12: 'QTI 1.2',
    qti21: 'QTI 2.1',
    qti3: 'QTI 3.0',
    h5p: 'H5P',
    classquiz: 'ClassQuiz',
    blackboard: 'Blackboard text',
    opentdb: 'Open Trivia Database',
    csv: 'CSV',
    xlsx: 'Spreadsheet',
    json: 'Quizhall JSON',
    quizhall: 'Quizhall archive',
    mixed: 'Several formats',
  },
  questions,
  remarks,
  refusedCount: (count: number) =>
    count === 1 ? '1 thing could not be taken' : `${formatNumber(count)} things could not be taken`,
  refusedTitle: 'What is left out',
  allShown: (count: number) => `Show all ${formatNumber(count)}`,
  takeQuiz: (title: string) => `Import “${isolated(title)}”`,
  showQuestions: 'Show the questions',
  hideQuestions: 'Hide the questions',
  chooseAll: 'All',
  chooseNone: 'None',
  chosen: (chosen: number, all: number) => `${chosen} of ${all} quizzes chosen`,
  quizList: 'The quizzes',
  importAll: (count: number) =>
    count === 1 ? 'Import the question' : `Import all ${formatNumber(count)} questions`,
  importGood: (count: number) =>
    count === 1 ? 'Import the good one' : `Import the ${formatNumber(count)} good ones`,
  importSome: (count: number) => `Import ${questions(count)}`,
  chooseFirst: 'Choose a quiz first',
  importing: 'Importing…',
  cancel: 'Cancel',
  goneTitle: 'This import is not there any more',
  goneText: 'It is kept for a day, for the one who brought it. Bring the file once more.',
  kept: (count: number) =>
    count === 1 ? 'It is in your library.' : `${count} quizzes are in your library.`,
  came: (count: number) => `${count} quizzes came of it into your library.`,
  goneSince: 'The quiz that came of it is in the bin, or was deleted.',
  lookIntoBin: 'Look into the bin',
  acceptedTitle: 'This was imported already',
  goThere: 'Go there',
  fresh: 'New',
};
