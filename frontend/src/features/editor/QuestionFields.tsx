import { Button } from '@/design/Button';
import { SelectField, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { QuizText } from '@/design/QuizText';
import { editor } from '@/text/editor';
import { Fields } from '@/questions/fields';
import { type FormType, formTypes, type QuestionForm } from '@/questions/forms';
import { takesAnswers } from '@/questions/traits';
import { library } from '@/text/library';
import styles from './EditorScene.module.css';
import { FormatFields } from './FormatFields';
import { withType } from './form';
import { MediaFields } from './MediaFields';
import own from './QuestionFields.module.css';
import { type Shown, said, type Weight } from '@/questions/writing';
import type { Editor } from './useEditor';
import { WrittenArea } from '@/design/WrittenFields';

const TIME_LIMITS = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240];
const POINTS: readonly Weight[] = ['normal', 'double', 'none'];

/** The form of the question that is open. */
export function QuestionFields({ writing }: { writing: Editor }) {
  const { form, selected, shown, edit } = writing;
  const question = form.questions[selected];
  if (!question) {
    return <Notice mood="calm">{editor.hints.noQuestion}</Notice>;
  }
  return (
    <section
      className={styles.card}
      aria-label={editor.question(selected + 1)}
      data-field={`questions[${selected}]`}
    >
      <header className={own.head}>
        <h2 className={own.number}>{editor.question(selected + 1)}</h2>
        <Button look="quiet" onClick={() => edit({ type: 'question-duplicated', index: selected })}>
          {editor.duplicate}
        </Button>
        <Button look="quiet" onClick={() => edit({ type: 'question-deleted', index: selected })}>
          {editor.delete}
        </Button>
      </header>
      {question.type === 'kept' ? (
        <>
          <QuizText as="p">{question.text}</QuizText>
          <Notice mood="calm">{editor.otherType}</Notice>
        </>
      ) : (
        <Form
          question={question}
          field={`questions[${selected}]`}
          shown={shown}
          onChange={(changed) =>
            edit({ type: 'question-changed', index: selected, question: changed })
          }
          onUploaded={(image) => edit({ type: 'picture-uploaded', key: question.key, image })}
        />
      )}
    </section>
  );
}

interface SettingsProps {
  readonly question: QuestionForm;
  readonly field: string;
  readonly shown: Shown;
  readonly onChange: (question: QuestionForm) => void;
}

interface FormProps extends SettingsProps {
  readonly onUploaded: (image: string) => void;
}

function Form({ question, field, shown, onChange, onUploaded }: FormProps) {
  const change = (part: Partial<QuestionForm>) => onChange({ ...question, ...part });
  const isAsked = takesAnswers(question.type);
  return (
    <>
      <WrittenArea
        label={isAsked ? editor.questionText : editor.heading}
        placeholder={isAsked ? editor.questionPlaceholder : undefined}
        {...said(shown, `${field}.text`)}
        value={question.text}
        rows={2}
        onChange={(event) => change({ text: event.target.value })}
      />
      <FormatFields question={question} onChange={change} />
      <Settings {...{ question, field, shown, onChange }} />
      <Fields
        {...{ question, field, shown }}
        onChange={(part) => onChange({ ...question, ...part })}
      />
      {isAsked && (
        <WrittenArea
          label={editor.explanation}
          hint={editor.explanationHint}
          {...said(shown, `${field}.explanation`)}
          value={question.explanation}
          rows={2}
          onChange={(event) => change({ explanation: event.target.value })}
        />
      )}
      <TextField
        label={editor.source}
        hint={editor.sourceHint}
        {...said(shown, `${field}.source`)}
        value={question.source}
        onChange={(event) => change({ source: event.target.value })}
      />
      <MediaFields
        legend={editor.media}
        field={`${field}.media`}
        media={question.media}
        shown={shown}
        onChange={(media) => change({ media })}
        onUploaded={onUploaded}
      />
    </>
  );
}

function Settings({ question, field, shown, onChange }: SettingsProps) {
  return (
    <div className={styles.pair}>
      <SelectField
        label={editor.type}
        {...said(shown, `${field}.type`)}
        value={question.type}
        onChange={(event) => onChange(withType(question, event.target.value as FormType))}
      >
        {formTypes.map((type) => (
          <option key={type} value={type}>
            {library.kinds[type]}
          </option>
        ))}
      </SelectField>
      {takesAnswers(question.type) && <Stakes {...{ question, field, shown, onChange }} />}
    </div>
  );
}

/** How long there is, and for how much. */
function Stakes({ question, field, shown, onChange }: SettingsProps) {
  const change = (part: Partial<QuestionForm>) => onChange({ ...question, ...part });
  const limit = question.timeLimitSeconds;
  const limits =
    limit === undefined || TIME_LIMITS.includes(limit)
      ? TIME_LIMITS
      : [...TIME_LIMITS, limit].toSorted((a, b) => a - b);
  return (
    <>
      <SelectField
        label={editor.timeLimit}
        {...said(shown, `${field}.timeLimitSeconds`)}
        value={limit ?? ''}
        onChange={(event) => change({ timeLimitSeconds: Number(event.target.value) || undefined })}
      >
        <option value="">{editor.noLimit}</option>
        {limits.map((seconds) => (
          <option key={seconds} value={seconds}>
            {editor.seconds(seconds)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={editor.points}
        {...said(shown, `${field}.points`)}
        value={question.points}
        onChange={(event) => change({ points: event.target.value as Weight })}
      >
        {POINTS.map((points) => (
          <option key={points} value={points}>
            {editor.pointsNames[points]}
          </option>
        ))}
      </SelectField>
    </>
  );
}
