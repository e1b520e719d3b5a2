/** Phones of Apple have no full screen for pages, and their older tablets not under this name. */
export function canFillScreen(): boolean {
  return typeof document.documentElement.requestFullscreen === 'function';
}

export function fillsScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Also by the browser's own keys. */
export function onFullscreenChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

export function toggleFullscreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => {});
}
