import { createContext, useContext, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rooms } from '@/api/http';
import { answered } from '@/api/problem';
import { addressOf } from '@/api/site';
import { browserShelf } from '@/browser/storage';

/** Where players find the pages: what the QR code leads to and the projector says. */
export interface JoinAddress {
  /** Of this site, without a slash at its end. */
  readonly site: string;
  /** What else it may be, the likelier first; with `site` among them when there is a choice. */
  readonly choices: readonly string[];
  readonly choose: (site: string) => void;
}

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;
const CHOSEN = 'quizhall.join-address';

const ownPage = (): JoinAddress => ({
  site: addressOf(''),
  choices: [],
  choose: () => {},
});

const Context = createContext<JoinAddress | undefined>(undefined);

export const JoinAddressProvider = Context.Provider;

/** The page's own address where nothing better was found. */
export function useJoinAddress(): JoinAddress {
  return useContext(Context) ?? ownPage();
}

/**
 * The page's own address is what its host got here by, so that phones do as well; at the machine's
 * own name for itself they cannot, and the server is asked for its addresses.
 */
export function useBestJoinAddress(): JoinAddress {
  const [chosen, setChosen] = useState(() => browserShelf.read<string>(CHOSEN));
  const addresses = useQuery({
    queryKey: ['addresses'],
    queryFn: () => answered(rooms.GET('/addresses')),
    enabled: isLoopback(location.href),
    staleTime: Infinity,
  });
  const choices = addresses.data?.addresses ?? [];
  const best = choices.find((address) => address === chosen) ?? choices[0];
  if (best === undefined) {
    return ownPage();
  }
  return {
    site: best,
    choices,
    choose: (site) => {
      browserShelf.write(CHOSEN, site);
      setChosen(site);
    },
  };
}

export function isLoopback(address: string): boolean {
  return LOOPBACK.test(new URL(address).hostname);
}

/** As people type it. */
export function typed(site: string): string {
  return site.replace(/^https?:\/\//, '');
}
