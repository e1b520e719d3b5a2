import { isolated } from '../../isolated';

export const order = {
  yours: 'Your order',
  send: 'Send this order',
  how: 'Put them in order on your phone',
  up: (item: string) => `Move up: ${isolated(item)}`,
  down: (item: string) => `Move down: ${isolated(item)}`,
  placed: (item: string, place: number, places: number) =>
    `${isolated(item)} is number ${place} of ${places} now`,
  rightOrder: 'The right order',
  atRightPlace: 'You had it here',
  yourPlace: (place: number) => `You: ${place}`,
  allRight: (right: number, answered: number) => `${right} of ${answered} had all in order`,
  places: 'How many had each at its place',
  inPlace: (count: number, percent: string) => `at its place with ${count}, ${percent}`,
  items: 'In the right order',
  itemsHint: 'Players get them shuffled.',
  item: (number: number) => `Number ${number}`,
  itemUp: (number: number) => `Move up number ${number}`,
  itemDown: (number: number) => `Move down number ${number}`,
  addItem: 'Add one more',
  removeItem: (number: number) => `Remove number ${number}`,
  partial: 'Part of the points for part of the order',
  hints: {
    few: 'Write at least two.',
    repeated: 'This is there already.',
  },
};
