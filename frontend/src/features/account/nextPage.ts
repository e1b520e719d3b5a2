const DEFAULT = '/library';

/** Where someone wanted to go before signing in; only ever a page of this site. */
export function nextPage(search: URLSearchParams): string {
  const next = search.get('next') ?? DEFAULT;
  return next.startsWith('/') && !/^\/[/\\]/.test(next) ? next : DEFAULT;
}
