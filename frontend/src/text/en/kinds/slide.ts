export const slide = {
  look: 'Look at the screen',
  wait: 'Nothing to answer here. It goes on soon.',
  shown: 'It was shown; there was nothing to answer.',
  body: 'Text',
  bodyHint: 'Shown below the title.',
};
