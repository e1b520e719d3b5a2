import type {
  Nothing,
  RightNumber,
  RightOptions,
  RightOrder,
  RightPairs,
  RightPlace,
  RightTexts,
} from '@/api/generated/wire';

type KeyIn<Message> = Omit<Message, 'type' | 'id' | 'question' | 'reason'>;

/** What is right in place of what was, in the form in which an author says it. */
export type CorrectedKey =
  | KeyIn<Nothing>
  | KeyIn<RightOptions>
  | KeyIn<RightTexts>
  | KeyIn<RightNumber>
  | KeyIn<RightOrder>
  | KeyIn<RightPairs>
  | KeyIn<RightPlace>;
