/** What was pasted may hold tabs and the like, which no server keeps. */
const UNSEEN = /\p{Cc}+/gu;

/** What somebody typed, as it is sent. */
export function tidied(typed: string): string {
  return typed.replace(UNSEEN, ' ').trim();
}
