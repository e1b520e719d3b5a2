import { useEffect, useId, useRef, useState } from 'react';
import type { Acceptance, Import } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { PageFoot } from '@/design/PageFoot';
import { imports } from '@/text/imports';
import { problemText } from '@/text/problem';
import { acceptanceOf, chosenOf, commonTo, ownNotices, questionsIn, remarksIn } from './choosing';
import styles from './PreviewScene.module.css';
import { PreviewQuiz, QuizRemarks } from './PreviewQuiz';
import { Remarks } from './Remarks';
import { useRest } from './useRest';

interface PreviewSceneProps {
  readonly read: Import;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onAccept: (acceptance: Acceptance) => void;
}

/** A bank of a thousand categories is as many quizzes. */
const SHOWN = 50;

/** Everything that was read, what was changed and what is left out, before any of it is kept. */
export function PreviewScene({ read, isBusy, problem, onAccept }: PreviewSceneProps) {
  const { quizzes, refused } = read;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(quizzes.keys()));
  const heading = useRef<HTMLHeadingElement>(null);
  const findings = useId();
  const { isWhole, showAll, refOf } = useRest<HTMLElement>(SHOWN, quizzes.length <= SHOWN);
  const areSeveral = quizzes.length > 1;
  const common = commonTo(quizzes);

  // Whoever hears the page is led to what has come of the file.
  useEffect(() => heading.current?.focus(), []);

  function take(place: number, isTaken: boolean) {
    const next = new Set(chosen);
    if (isTaken) {
      next.add(place);
    } else {
      next.delete(place);
    }
    setChosen(next);
  }

  return (
    <div className={styles.page}>
      <header>
        <h1 ref={heading} tabIndex={-1} className={styles.title} aria-describedby={findings}>
          {imports.previewTitle}
        </h1>
        <Findings id={findings} read={read} />
        <p className={styles.lead}>{imports.previewLead}</p>
      </header>
      {refused.length > 0 && (
        <section className={styles.refused}>
          <h2 className={styles.refusedTitle}>{imports.refusedTitle}</h2>
          <Remarks remarks={refused} />
        </section>
      )}
      <section className={styles.quizzes} aria-label={imports.quizList}>
        {areSeveral && (
          <div className={styles.choice}>
            <p>{imports.chosen(chosen.size, quizzes.length)}</p>
            <Button look="secondary" onClick={() => setChosen(new Set(quizzes.keys()))}>
              {imports.chooseAll}
            </Button>
            <Button look="secondary" onClick={() => setChosen(new Set())}>
              {imports.chooseNone}
            </Button>
          </div>
        )}
        <QuizRemarks remarks={common} />
        {(isWhole ? quizzes : quizzes.slice(0, SHOWN)).map((quiz, place) => (
          <PreviewQuiz
            // What was read does not change any more.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            ref={refOf(place)}
            quiz={quiz}
            notices={ownNotices(quiz, common)}
            isChosen={chosen.has(place)}
            onChoose={areSeveral ? (isTaken) => take(place, isTaken) : undefined}
          />
        ))}
        {!isWhole && (
          <Button look="secondary" onClick={showAll}>
            {imports.allShown(quizzes.length)}
          </Button>
        )}
      </section>
      <PageFoot
        notice={problem && <Notice>{problemText(problem)}</Notice>}
        lead={
          refused.length > 0 && (
            <span className={styles.refusedCount}>{imports.refusedCount(refused.length)}</span>
          )
        }
      >
        <ButtonLink to="/quizzes" look="secondary" large>
          {imports.cancel}
        </ButtonLink>
        <Button
          large
          disabled={isBusy || chosen.size === 0}
          onClick={() => onAccept(acceptanceOf(read, chosen))}
        >
          {isBusy ? imports.importing : labelOf(read, chosen)}
        </Button>
      </PageFoot>
    </div>
  );
}

interface FindingsProps {
  readonly id: string;
  readonly read: Import;
}

/** What came of the file, in a line, which is spoken with the heading. */
function Findings({ id, read: { format, quizzes, refused } }: FindingsProps) {
  const remarks = remarksIn(quizzes);
  return (
    <p id={id} className={styles.found}>
      {[
        imports.found(imports.formats[format], questionsIn(quizzes), quizzes.length),
        ...(remarks > 0 ? [imports.remarks(remarks)] : []),
        ...(refused.length > 0 ? [imports.refusedCount(refused.length)] : []),
      ].join(' · ')}
    </p>
  );
}

function labelOf(read: Import, chosen: ReadonlySet<number>): string {
  const count = questionsIn(chosenOf(read, chosen));
  if (chosen.size === 0) {
    return imports.chooseFirst;
  }
  if (chosen.size < read.quizzes.length) {
    return imports.importSome(count);
  }
  return read.refused.length > 0 ? imports.importGood(count) : imports.importAll(count);
}
