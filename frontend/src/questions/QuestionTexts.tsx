import type { ReactNode } from 'react';
import { type FormattedText, TextFormat } from '@/design/QuizText';
import { usePart } from './part';
import { textParts } from './textParts';

interface QuestionTextsProps {
  readonly format: string | undefined;
  readonly children: ReactNode;
}

/** Shows all texts of a question as its format says. */
export function QuestionTexts({ format, children }: QuestionTextsProps) {
  return <TextFormat value={format === 'markdown' ? formatted : undefined}>{children}</TextFormat>;
}

function formatted(text: FormattedText): ReactNode {
  return <Formatted {...text} />;
}

/** As it was typed until what formats it is there. */
function Formatted(props: FormattedText) {
  const state = usePart(textParts.formatted);
  return state.name === 'there' ? <state.part.Formatted {...props} /> : props.text;
}
