import { quizzes } from './http';
import { answered } from './problem';

/** How long the name of a folder or a group may be. */
export async function longestName(): Promise<number> {
  return (await answered(quizzes.GET('/limits'))).shelves.folderNameLength;
}
