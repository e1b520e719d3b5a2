import { type ReactNode, useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

interface AtAddressProps {
  readonly address?: string;
  readonly children: ReactNode;
}

/** What is inside goes from page to page without the browser's address bar. */
export function AtAddress({ address = '/', children }: AtAddressProps) {
  const [{ hook, searchHook }] = useState(() => memoryLocation({ path: address }));
  return (
    <Router hook={hook} searchHook={searchHook}>
      {children}
    </Router>
  );
}
