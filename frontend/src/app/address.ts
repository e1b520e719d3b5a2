import { useDeferredValue } from 'react';
import type { RouterOptions } from 'wouter';
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import { basePath } from '@/api/site';

/** The router follows the browser's address. While the script of a page loads, the last one stays. */
export const browserAddress: RouterOptions = {
  base: basePath,
  hook: usePath,
  searchHook: useQueryString,
};

function usePath(): [string, typeof goTo] {
  return [useDeferredValue(usePathname()), goTo];
}

function useQueryString(): string {
  return useDeferredValue(useSearch());
}

/** As links of browsers do: going to where one is adds nothing to the way back. */
const goTo: typeof navigate = (to, options) => {
  const isHere = new URL(to, location.href).href === location.href;
  navigate(to, { ...options, replace: options?.replace ?? isHere });
};
