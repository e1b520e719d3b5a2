const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const game = {
  ordinal: (rank: number) => `${rank}${endings[ordinals.select(rank)] ?? 'th'}`,
  questionOf: (index: number, questions: number) => `Question ${index + 1} of ${questions}`,
  points: (points: string) => `${points} points`,
  double: 'Double points',
  noPoints: 'No points',
  poll: 'Poll',
  severalRight: 'More than one may be right',
  seconds: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  noLimit: 'No time limit',
  saving: 'Saving… the clock is waiting',
  reconnecting: 'Connection lost. Coming back by itself…',
  connecting: 'Opening the doors…',
  replacedTitle: 'Open somewhere else',
  replacedText:
    'This seat was opened in another tab or on another device, which goes on from here.',
  replacedAction: 'Play here instead',
  gone: 'This room is closed',
  goneText: 'The game is over, or its code was never given out.',
  notYoursTitle: 'This seat is no longer valid',
  notYoursText: 'Join again with the code on the big screen.',
  protocolTitle: 'This page and the room do not understand each other',
  protocolText: 'Loading the page again should help.',
  phases: {
    lobby: 'Waiting for the game to start',
    question: 'New question:',
    reveal: 'The answer is shown',
    standings: 'The standings are shown',
    finished: 'The game is over',
  },
};
