const query = () => window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the page's person wants less motion. */
export function wantsCalm(): boolean {
  return query().matches;
}

export function onCalmChange(listener: () => void): () => void {
  const asked = query();
  asked.addEventListener('change', listener);
  return () => asked.removeEventListener('change', listener);
}
