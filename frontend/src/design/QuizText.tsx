import { type ComponentProps, createContext, type ReactNode, useContext } from 'react';
import { classes } from './classes';
import styles from './QuizText.module.css';

/** The language (BCP 47) of the quiz that is shown, where it is known. */
export const QuizLanguage = createContext<string | undefined>(undefined);

export interface FormattedText {
  readonly text: string;
  /** One line among others: no paragraphs, lists or blocks. */
  readonly isInline: boolean;
  readonly hasLinks: boolean;
}

/** How the texts around are shown, where they are not plain. */
export const TextFormat = createContext<((text: FormattedText) => ReactNode) | undefined>(
  undefined,
);

interface QuizTextProps extends Omit<ComponentProps<'p'>, 'children' | 'lang' | 'dir' | 'ref'> {
  readonly as?: 'h1' | 'h2' | 'h3' | 'p' | 'span' | 'strong';
  /** Shown letter by letter whatever the format around: what players type or compare with. */
  readonly isPlain?: boolean;
  readonly hasLinks?: boolean;
  readonly children: string;
}

/**
 * What the writer of a quiz wrote: in its own direction, in the quiz's language for those who hear
 * it, with its line breaks, and wide enough for no word to leave its place.
 */
export function QuizText({
  as: Tag = 'span',
  isPlain = false,
  hasLinks = false,
  className,
  children,
  ...rest
}: QuizTextProps) {
  const language = useContext(QuizLanguage);
  const format = useContext(TextFormat);
  const isInline = Tag === 'span' || Tag === 'strong';
  return (
    <Tag {...rest} lang={language} dir="auto" className={classes(styles.text, className)}>
      {format && !isPlain ? format({ text: children, isInline, hasLinks }) : children}
    </Tag>
  );
}
