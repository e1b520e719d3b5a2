import { useId } from 'react';
import type { ExportFormat } from '@/api/exports';
import type { ExportLosses, Quiz } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { exports } from '@/text/exports';
import { problemText } from '@/text/problem';
import { Remarks } from '../imports/Remarks';
import { classes } from '@/design/classes';
import styles from './DownloadScene.module.css';

interface DownloadSceneProps {
  readonly quiz: Quiz;
  readonly formats: readonly ExportFormat[];
  readonly format: ExportFormat;
  /** Absent until the server has told them. */
  readonly losses: ExportLosses | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onChoose: (format: ExportFormat) => void;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

export function DownloadScene(props: DownloadSceneProps) {
  const { quiz, losses, isBusy, problem } = props;
  return (
    <Dialog
      title={exports.title}
      onClose={props.onClose}
      actions={
        <>
          <Button look="secondary" onClick={props.onClose}>
            {common.cancel}
          </Button>
          <Button disabled={isBusy || !losses?.questions} onClick={props.onDownload}>
            {isBusy ? exports.downloading : exports.download}
          </Button>
        </>
      }
    >
      <Formats {...props} />
      {!quiz.editable && <p className={styles.keys}>{exports.withoutAnswers}</p>}
      <div className={styles.losses} role="status">
        {losses ? (
          <Losses losses={losses} hasAnswers={quiz.editable} />
        ) : (
          !problem && <p className={styles.looking}>{exports.looking}</p>
        )}
      </div>
      {problem && <Notice>{problemText(problem)}</Notice>}
      <div className={styles.paper}>
        <ButtonLink to={`/quizzes/${quiz.id}/print`} look="quiet">
          {exports.onPaper}
        </ButtonLink>
      </div>
    </Dialog>
  );
}

function Formats({ formats, format, onChoose }: DownloadSceneProps) {
  const id = useId();
  return (
    <fieldset className={styles.formats}>
      <legend className="visually-hidden">{exports.formats}</legend>
      {formats.map((each) => {
        const { name, what } = exports.formatsFor[each];
        return (
          <label key={each} className={classes(styles.format, each === format && styles.chosen)}>
            <input
              type="radio"
              name={id}
              checked={each === format}
              aria-describedby={`${id}-${each}`}
              onChange={() => onChoose(each)}
            />
            <strong>{name}</strong>
            <span id={`${id}-${each}`} className={styles.what}>
              {what}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface LossesProps {
  readonly losses: ExportLosses;
  readonly hasAnswers: boolean;
}

function Losses({ losses: { questions, refused, notices }, hasAnswers }: LossesProps) {
  const isWhole = hasAnswers && notices.length === 0;
  return (
    <>
      <p className={styles.sum}>{sum(questions, refused.length, isWhole)}</p>
      {refused.length > 0 && (
        <section>
          <h3 className={styles.title}>{exports.notInFile}</h3>
          <Remarks remarks={refused} />
        </section>
      )}
      {notices.length > 0 && (
        <section>
          <h3 className={styles.title}>{exports.withLess}</h3>
          <Remarks remarks={notices} />
        </section>
      )}
    </>
  );
}

function sum(questions: number, refused: number, isWhole: boolean): string {
  if (questions === 0) {
    return exports.none;
  }
  if (refused > 0) {
    return exports.some(questions, questions + refused);
  }
  return isWhole ? exports.whole(questions) : exports.allWithLess(questions);
}
