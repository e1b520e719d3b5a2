const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const game = {
  ordinal: (rank: number) => `${rank}${endings[ordinals.select(rank)] ?? 'th'}`,
  questionOf: (index: number, questions: number) => `Question ${index + 1} of ${questions}`,
  slideOf: (index: number, questions: number) => `Slide, ${index + 1} of ${questions}`,
  points: (points: string) => `${points} points`,
  double: 'Double points',
  noPoints: 'No points',
  worth: (points: string) => `Up to ${points} points`,
  poll: 'Poll',
  several: 'Choose as many as you like',
  allOrNothing: 'All of them, or no points',
  anonymous: 'Anonymous: nobody can see who said what',
  severalRight: 'More than one may be right',
  seconds: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  noLimit: 'No time limit',
  getReady: 'Get ready',
  answersOpen: 'Answers are taken now',
  opensIn: (seconds: number) =>
    seconds === 1 ? 'Answers open in 1 second' : `Answers open in ${seconds} seconds`,
  transcript: 'What is heard',
  hint: 'Hint',
  source: 'Source:',
  saving: 'Saving… the clock is waiting',
  paused: {
    host: 'Paused by the host',
    nobody: 'The host is away. The clock is waiting.',
  },
  pausedAnswersWait: 'Paused by the host. Answers wait.',
  reconnecting: 'Connection lost. Coming back by itself…',
  connecting: 'Opening the doors…',
  hindrances: {
    'foreign-origin': {
      title: 'This site’s proxy is in the way',
      text: 'This site’s proxy changes the name of the site (Host) in requests, so the room takes this page for one of another site. Whoever runs the site finds what helps in the operations guide, under “Proxies”. This page goes on trying.',
    },
    'no-upgrade': {
      title: 'No live connection to the room',
      text: 'The site answers, but this site’s proxy, or the network you are in, lets no live connection (WebSocket) through. Try another network. Whoever runs the site finds what helps in the operations guide, under “Proxies”. This page goes on trying.',
    },
  },
  parts: {
    failed: 'A part of this page did not come through. It is being tried again.',
    lost: 'A part of this page did not come through.',
    unknown: 'This page was loaded before rooms had questions of this kind.',
  },
  replacedTitle: 'The game goes on in another tab',
  replacedText:
    'Your seat was opened in another tab or on another device since, and one place at a time can play. Nothing you answered is lost.',
  replacedAction: 'Go on here',
  gone: 'This room is closed',
  goneText: 'The game is over, or its code was never given out.',
  notYoursTitle: 'This seat is no longer valid',
  notYoursText: 'Join again with the code on the big screen.',
  seatTakenTitle: 'This seat was taken away',
  seatTakenText: 'The host can give this device another one.',
  protocolTitle: 'This page and the room do not understand each other',
  protocolText: 'Loading the page again should help.',
  phases: {
    lobby: 'Waiting for the game to start',
    question: 'New question:',
    slide: 'On the screen:',
    reveal: 'The answer is shown',
    standings: 'The standings are shown',
    finished: 'The game is over',
  },
};
