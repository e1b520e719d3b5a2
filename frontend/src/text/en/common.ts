export const common = {
  loading: 'One moment…',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  /** Whole minutes where there are two or more, rounded up. */
  tryAgainIn: (seconds: number) =>
    seconds < 120
      ? `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
      : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
  home: 'Enter a code',
  catalog: 'Catalog',
  unreachable: 'Quizhall cannot be reached just now. Check the connection and try again.',
  failed: 'That did not work',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  brokenTitle: 'Something broke on this page',
  brokenText: 'Loading it again usually helps. Nothing that was saved is lost.',
  reload: 'Load again',
};
