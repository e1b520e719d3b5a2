import { SelectField } from '@/design/Field';
import { pace } from '@/text/pace';
import styles from './PaceFields.module.css';

interface PaceFieldsProps {
  /** After how many questions the ranking is shown; 0: only at the end. */
  readonly every: number;
  /** For how many seconds a key or a ranking is shown; absent where it waits for the host. */
  readonly auto: number | undefined;
  readonly onEvery: (every: number) => void;
  readonly onAuto: (auto: number | undefined) => void;
}

const USUAL_EVERY = [1, 2, 3, 5, 10, 0];
const USUAL_AUTO = [5, 10, 15, 20, 30, 60, 120];

/** How a game goes on from one question to the next. */
export function PaceFields({ every, auto, onEvery, onAuto }: PaceFieldsProps) {
  return (
    <div className={styles.pace}>
      <SelectField
        label={pace.every}
        value={every}
        onChange={({ target }) => onEvery(Number(target.value))}
      >
        {withChosen(USUAL_EVERY, every).map((questions) => (
          <option key={questions} value={questions}>
            {everyText(questions)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={pace.auto}
        hint={pace.autoHint}
        value={auto ?? ''}
        onChange={({ target }) => onAuto(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{pace.autoOff}</option>
        {withChosen(USUAL_AUTO, auto).map((seconds) => (
          <option key={seconds} value={seconds}>
            {pace.autoAfter(seconds)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** Another client may have chosen what this page does not offer. */
function withChosen(usual: readonly number[], chosen: number | undefined): readonly number[] {
  return chosen === undefined || usual.includes(chosen) ? usual : [chosen, ...usual];
}

function everyText(questions: number): string {
  return questions === 0 ? pace.never : questions === 1 ? pace.always : pace.after(questions);
}
