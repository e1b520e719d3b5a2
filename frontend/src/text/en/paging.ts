/** Of lists that come page by page. */
export const paging = {
  more: 'Show more',
  moreFailed: 'The next ones did not come. Try once more.',
  loadingMore: 'Loading…',
};
