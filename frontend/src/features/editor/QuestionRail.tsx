import { Button } from '@/design/Button';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { editor } from '@/text/editor';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { library } from '@/text/library';
import { BankButton } from './bank/BankButton';
import { type AnyQuestionForm } from './form';
import { questionOf } from './hints';
import styles from './QuestionRail.module.css';
import type { Editor } from './useEditor';

/** All questions in their order; one of them is open. */
export function QuestionRail({ writing }: { writing: Editor }) {
  const { form, selected, shown, edit } = writing;
  const wrong = new Set(Object.keys(shown.wrong).map(questionOf));
  const missing = new Set(Object.keys(shown.missing).map(questionOf));
  return (
    <nav className={styles.rail} aria-label={editor.questions}>
      <ol className={styles.list}>
        {form.questions.map((question, index) => (
          <li key={question.key} className={styles.line}>
            <button
              type="button"
              className={classes(
                styles.question,
                missing.has(index) && styles.missing,
                wrong.has(index) && styles.wrong,
              )}
              aria-current={index === selected}
              onClick={() => edit({ type: 'question-selected', index })}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.words}>
                {question.text ? (
                  <QuestionTexts format={formatOf(question)}>
                    <QuizText className={styles.text}>{question.text}</QuizText>
                  </QuestionTexts>
                ) : (
                  <span className={styles.text}>{editor.untitled}</span>
                )}
                <span className={styles.kind}>
                  {library.kinds[question.type === 'kept' ? question.draft.type : question.type]}
                </span>
              </span>
            </button>
            <span className={styles.moves}>
              <button
                type="button"
                aria-label={`${editor.up}: ${editor.question(index + 1)}`}
                disabled={index === 0}
                onClick={() => edit({ type: 'question-moved', index, to: index - 1 })}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={`${editor.down}: ${editor.question(index + 1)}`}
                disabled={index === form.questions.length - 1}
                onClick={() => edit({ type: 'question-moved', index, to: index + 1 })}
              >
                ↓
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Button look="secondary" wide onClick={() => edit({ type: 'question-added' })}>
        {editor.add}
      </Button>
      <BankButton writing={writing} />
    </nav>
  );
}

function formatOf(question: AnyQuestionForm) {
  return question.type === 'kept' ? question.draft.format : question.format;
}
