import { useState } from 'react';
import { Check } from '@/design/Check';
import { QuizText } from '@/design/QuizText';
import { linesOf, type QuestionForm } from '@/questions/forms';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { editor } from '@/text/editor';
import styles from './FormatFields.module.css';

interface FormatFieldsProps {
  readonly question: QuestionForm;
  readonly onChange: (part: Pick<QuestionForm, 'format'>) => void;
}

/** Whether the texts of a question are formatted, how that is written, and how it will look. */
export function FormatFields({ question, onChange }: FormatFieldsProps) {
  const isFormatted = question.format !== undefined;
  return (
    <div className={styles.format}>
      <Check
        label={editor.formatted}
        isChecked={isFormatted}
        onChange={(checked) => onChange({ format: checked ? 'markdown' : undefined })}
      />
      {isFormatted && (
        <QuestionTexts format={question.format}>
          <Help />
          <Preview question={question} />
        </QuestionTexts>
      )}
    </div>
  );
}

function Help() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{editor.formatHelp}</summary>
      {isOpen && (
        <table className={styles.examples}>
          <tbody>
            {editor.formatExamples.map(({ typed, note }) => (
              <tr key={typed}>
                <td>
                  <code className={styles.typed}>{typed}</code>
                </td>
                <td>
                  <QuizText as="p" hasLinks>
                    {typed}
                  </QuizText>
                  {note && <p className={styles.note}>{note}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Preview({ question }: { question: QuestionForm }) {
  const { text, explanation, source } = question;
  const lines = linesOf(question).filter((line) => line.text.trim() !== '');
  return (
    <section className={styles.preview} aria-label={editor.preview}>
      <QuizText as="p" className={styles.text}>
        {text || editor.previewEmpty}
      </QuizText>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line, index) => (
            // Lines have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles.line}>
              <QuizText>{line.text}</QuizText>
            </li>
          ))}
        </ul>
      )}
      {explanation && (
        <QuizText as="p" hasLinks>
          {explanation}
        </QuizText>
      )}
      {source && (
        <p className={styles.note}>
          <QuizText hasLinks>{source}</QuizText>
        </p>
      )}
    </section>
  );
}
