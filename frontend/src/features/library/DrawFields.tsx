import { TextField } from '@/design/Field';
import { library } from '@/text/library';
import type { DrawForm } from './drawing';
import styles from './HowToPlay.module.css';

interface DrawFieldsProps {
  readonly draw: DrawForm;
  /** Questions of the quiz itself. */
  readonly most: number;
  readonly onChange: (draw: DrawForm) => void;
}

/** Some of the questions, drawn when the room opens, in place of all. */
export function DrawFields({ draw, most, onChange }: DrawFieldsProps) {
  const text = library.draw;
  return (
    <div className={styles.draw}>
      <TextField
        label={text.questions}
        hint={text.questionsHint(most)}
        type="number"
        inputMode="numeric"
        min={1}
        max={100}
        step={1}
        value={draw.questions ?? ''}
        onChange={({ target }) => {
          const typed = Math.floor(Number(target.value));
          const isNone = target.value === '' || Number.isNaN(typed);
          onChange({ ...draw, questions: isNone ? undefined : Math.max(1, typed) });
        }}
      />
      {draw.questions !== undefined && (
        <TextField
          label={text.tags}
          hint={text.tagsHint}
          maxLength={300}
          value={draw.tags}
          onChange={({ target }) => onChange({ ...draw, tags: target.value })}
        />
      )}
    </div>
  );
}
