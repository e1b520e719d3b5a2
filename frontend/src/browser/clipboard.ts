/** Sites without a certificate may not write to it. */
export function canCopy(): boolean {
  return typeof navigator.clipboard?.writeText === 'function';
}

/** Whether it is copied now. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
