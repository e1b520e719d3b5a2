import { type ComponentProps, createContext, useContext } from 'react';
import { classes } from './classes';
import styles from './QuizText.module.css';

/** The language (BCP 47) of the quiz that is shown, where it is known. */
export const QuizLanguage = createContext<string | undefined>(undefined);

interface QuizTextProps extends Omit<ComponentProps<'p'>, 'children' | 'lang' | 'dir' | 'ref'> {
  readonly as?: 'h1' | 'h2' | 'h3' | 'p' | 'span' | 'strong';
  readonly children: string;
}

/**
 * What the writer of a quiz wrote: in its own direction, in the quiz's language for those who hear
 * it, with its line breaks, and wide enough for no word to leave its place.
 */
export function QuizText({ as: Tag = 'span', className, children, ...rest }: QuizTextProps) {
  const language = useContext(QuizLanguage);
  return (
    <Tag {...rest} lang={language} dir="auto" className={classes(styles.text, className)}>
      {children}
    </Tag>
  );
}
