/** Calls whenever another tab has changed what the browser keeps under this key. */
export function whenOtherTabChanges(key: string, onChange: () => void): () => void {
  const look = (event: StorageEvent) => {
    // All of it was cleared where no key is named.
    if (event.key === key || event.key === null) {
      onChange();
    }
  };
  window.addEventListener('storage', look);
  return () => window.removeEventListener('storage', look);
}
