import { QuizText } from '@/design/QuizText';
import { slide as text } from '@/text/kinds/slide';
import type { KeyProps } from '../kind';

export function Result() {
  return <p>{text.shown}</p>;
}

/** What stands below its title. */
export function Key({ question }: KeyProps<'slide'>) {
  return question.body ? <QuizText as="p">{question.body}</QuizText> : null;
}

export const Blank = Key;
