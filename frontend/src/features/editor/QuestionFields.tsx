import { useState } from 'react';
import type { Points } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { Check } from '@/design/Check';
import { SelectField, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { QuizText } from '@/design/QuizText';
import { editor } from '@/text/editor';
import { Fields } from '@/questions/fields';
import { type FormType, formTypes, mayBeAnonymous, type QuestionForm } from '@/questions/forms';
import { takesAnswers } from '@/questions/traits';
import { library } from '@/text/library';
import styles from './EditorScene.module.css';
import { FormatFields } from './FormatFields';
import { withType } from './form';
import { MediaFields } from './MediaFields';
import own from './QuestionFields.module.css';
import { SoundFields } from './SoundFields';
import { type Shown, said } from '@/questions/writing';
import type { Editor } from './useEditor';
import { WrittenArea } from '@/design/WrittenFields';

const TIME_LIMITS = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600];
const READING_TIMES = [3, 5, 10, 15, 20, 30, 60];
const OWN = 'own';
const POINTS = ['normal', 'double', 'none'] as const;

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
          onSoundUploaded={(sound) => edit({ type: 'sound-uploaded', key: question.key, sound })}
          onUploaded={(image, part) =>
            edit({ type: 'picture-uploaded', key: question.key, part, image })
          }
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
  /** Without a part, for the question itself. */
  readonly onUploaded: (image: string, part?: string) => void;
  readonly onSoundUploaded: (sound: string) => void;
}

function Form({ question, field, shown, onChange, onUploaded, onSoundUploaded }: FormProps) {
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
        onUploaded={(part, image) => onUploaded(image, part)}
      />
      {mayBeAnonymous(question.type) && (
        <Check
          label={editor.anonymous}
          isChecked={question.isAnonymous === true}
          onChange={(isAnonymous) => change({ isAnonymous })}
        />
      )}
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
        key={`${question.key} picture`}
        legend={editor.media}
        field={`${field}.media`}
        media={question.media}
        shown={shown}
        onChange={(media) => change({ media })}
        onUploaded={onUploaded}
      />
      <SoundFields
        key={`${question.key} sound`}
        field={`${field}.media`}
        sound={question.sound}
        shown={shown}
        onChange={(sound) => change({ sound })}
        onUploaded={onSoundUploaded}
      />
      <More key={question.key} {...{ question, field, shown, onChange }} />
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
  return (
    <>
      <SelectField
        label={editor.timeLimit}
        {...said(shown, `${field}.timeLimitSeconds`)}
        value={limit ?? ''}
        onChange={(event) => change({ timeLimitSeconds: Number(event.target.value) || undefined })}
      >
        <option value="">{editor.noLimit}</option>
        {withOwn(TIME_LIMITS, limit).map((seconds) => (
          <option key={seconds} value={seconds}>
            {editor.seconds(seconds)}
          </option>
        ))}
      </SelectField>
      <PointsFields {...{ question, field, shown, onChange }} />
    </>
  );
}

function PointsFields({ question, field, shown, onChange }: SettingsProps) {
  const { points } = question;
  const change = (changed: Points) => onChange({ ...question, points: changed });
  const isOwn = typeof points === 'number';
  const about = said(shown, `${field}.points`);
  return (
    <>
      <SelectField
        label={editor.points}
        {...(!isOwn && about)}
        value={isOwn ? OWN : points}
        onChange={({ target: { value } }) => change(value === OWN ? 1_000 : (value as Points))}
      >
        {POINTS.map((each) => (
          <option key={each} value={each}>
            {editor.pointsNames[each]}
          </option>
        ))}
        <option value={OWN}>{editor.ownPoints}</option>
      </SelectField>
      {isOwn && (
        <TextField
          label={editor.mostPoints}
          type="number"
          min={1}
          {...about}
          value={Number.isNaN(points) ? '' : points}
          onChange={(event) => change(event.target.valueAsNumber)}
        />
      )}
    </>
  );
}

/** What most questions go without. */
function More({ question, field, shown, onChange }: SettingsProps) {
  const [isOpened, setOpened] = useState(
    question.readingSeconds !== undefined || question.hint !== '' || question.notes !== '',
  );
  const change = (part: Partial<QuestionForm>) => onChange({ ...question, ...part });
  const { readingSeconds, hint, notes } = question;
  const isAsked = takesAnswers(question.type);
  const isWrong = ['readingSeconds', 'hint', 'notes'].some(
    (part) => shown.wrong[`${field}.${part}`] !== undefined,
  );
  return (
    <details
      className={own.more}
      open={isOpened || isWrong}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{editor.more}</summary>
      <div className={own.fields}>
        {isAsked && (
          <>
            <SelectField
              label={editor.reading}
              hint={editor.readingHint}
              {...said(shown, `${field}.readingSeconds`)}
              value={readingSeconds ?? ''}
              onChange={({ target }) =>
                change({ readingSeconds: Number(target.value) || undefined })
              }
            >
              <option value="">{editor.noReading}</option>
              {withOwn(READING_TIMES, readingSeconds).map((seconds) => (
                <option key={seconds} value={seconds}>
                  {editor.seconds(seconds)}
                </option>
              ))}
            </SelectField>
            <WrittenArea
              label={editor.hint}
              hint={editor.hintHint}
              {...said(shown, `${field}.hint`)}
              value={hint}
              rows={2}
              onChange={(event) => change({ hint: event.target.value })}
            />
          </>
        )}
        <WrittenArea
          label={editor.notes}
          hint={editor.notesHint}
          {...said(shown, `${field}.notes`)}
          value={notes}
          rows={3}
          onChange={(event) => change({ notes: event.target.value })}
        />
      </div>
    </details>
  );
}

/** What was set elsewhere can be kept. */
function withOwn(usual: readonly number[], own: number | undefined): readonly number[] {
  return own === undefined || usual.includes(own)
    ? usual
    : [...usual, own].toSorted((a, b) => a - b);
}
