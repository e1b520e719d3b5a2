import { useState } from 'react';
import { classes } from '@/design/classes';
import { SelectField, TextField } from '@/design/Field';
import { WrittenField } from '@/design/WrittenFields';
import { said } from '@/questions/writing';
import { licences } from '@/text/licences';
import styles from './EditorScene.module.css';
import type { QuizForm } from './form';
import more from './QuestionFields.module.css';
import type { Editor } from './useEditor';

const NAMES = Object.keys(licences.names) as QuizForm['licence'][];

interface TermsFieldsProps {
  readonly form: QuizForm;
  readonly shown: Editor['shown'];
  readonly onChange: (part: Partial<Omit<QuizForm, 'questions'>>) => void;
}

/** On what terms others may use the quiz, and where it is from: folded where nothing is said. */
export function TermsFields({ form, shown, onChange }: TermsFieldsProps) {
  const isSaid = form.licence !== 'unstated' || form.source !== '' || form.sourceUrl !== '';
  const [isOpened, setOpened] = useState(isSaid);
  const isWrong = ['licence', 'source', 'sourceUrl'].some(
    (field) => shown.wrong[field] !== undefined,
  );
  return (
    <details
      className={more.more}
      open={isOpened || isWrong}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{licences.title}</summary>
      <div className={classes(styles.pair, more.fields)}>
        <SelectField
          label={licences.licence}
          hint={licences.licenceHint}
          {...said(shown, 'licence')}
          value={form.licence}
          onChange={({ target }) => onChange({ licence: target.value as QuizForm['licence'] })}
        >
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {[licences.names[name], licences.meanings[name]].filter(Boolean).join(': ')}
            </option>
          ))}
        </SelectField>
        <WrittenField
          label={licences.from}
          hint={licences.fromHint}
          {...said(shown, 'source')}
          value={form.source}
          onChange={({ target }) => onChange({ source: target.value })}
        />
        <TextField
          label={licences.fromUrl}
          hint={licences.fromUrlHint}
          type="url"
          inputMode="url"
          dir="ltr"
          {...said(shown, 'sourceUrl')}
          value={form.sourceUrl}
          onChange={({ target }) => onChange({ sourceUrl: target.value })}
        />
      </div>
    </details>
  );
}
