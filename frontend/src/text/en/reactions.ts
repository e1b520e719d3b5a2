export const reactions = {
  row: 'Show the hall what you feel',
  signs: { clap: 'Clap', heart: 'Heart', laugh: 'Laugh', wow: 'Wow' },
  shown: (sign: string) => `${sign} shown`,
  heldBack: 'One moment…',
};
