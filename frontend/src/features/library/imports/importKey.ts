/** Under which what was read is kept in this page. */
export function importKey(id: string) {
  return ['imports', id] as const;
}
