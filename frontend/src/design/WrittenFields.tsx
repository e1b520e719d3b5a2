import { type ComponentProps, useContext } from 'react';
import { TextArea, TextField } from './Field';
import { QuizLanguage } from './QuizText';

/** A field for words of the quiz: heard, spell-checked and hyphenated in its language. */
export function WrittenField(props: ComponentProps<typeof TextField>) {
  return <TextField lang={useContext(QuizLanguage)} {...props} />;
}

/** The same for several lines. */
export function WrittenArea(props: ComponentProps<typeof TextArea>) {
  return <TextArea lang={useContext(QuizLanguage)} {...props} />;
}
