const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

export const proposals = {
  title: 'Have questions written',
  lead: 'A language model writes them, with mistakes that look like everything else. You check each one before it counts.',
  open: 'Nothing to bring? Have questions written',
  topic: 'Topic',
  topicHint: 'As you would tell a colleague, for instance “Photosynthesis for age 12”.',
  material: 'A text to take them from (optional)',
  materialHint:
    'A page of a book, your notes. Then each question says where it stands. Without a text the questions have no sources.',
  count: 'How many',
  language: 'Language',
  sent: 'Only what you write here is sent to the model that the operator of this server has set up. Leave out what nobody else should read.',
  write: 'Write them',
  asking: 'One moment…',
  off: 'No language model is set up on this server.',
  waitingTitle: 'The model is writing',
  waitingText:
    'That takes from half a minute to a few minutes. The page may be closed: its address leads back here for a day.',
  failedTitle: 'Nothing came of it',
  again: 'Ask once more',
  goneTitle: 'This is not there any more',
  goneText: 'What a model wrote is kept for a day, for the one who asked.',
  checkTitle: 'Check every question',
  checkLead:
    'Nothing is in your library yet. Tick what you have checked: a quiz is made of that, and of nothing else.',
  checked: 'I have checked this question',
  refusedTitle: 'What is no question',
  progress: (checked: number, all: number) => `${checked} of ${questions(all)} checked`,
  make: (checked: number) => `Make a quiz of ${questions(checked)}`,
  checkFirst: 'Check a question first',
  making: 'One moment…',
  cancel: 'Cancel',
};
