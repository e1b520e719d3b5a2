import { useLocation, useSearch } from 'wouter';

/** The page's address below the site's base, to come back to. */
export function useHere(): string {
  const [path] = useLocation();
  const search = useSearch();
  // The router gives the path as people read it.
  return encodeURI(path) + (search && `?${search}`);
}
