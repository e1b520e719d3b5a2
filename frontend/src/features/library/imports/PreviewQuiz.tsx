import { type Ref, useId, useState } from 'react';
import type { ImportedQuiz, Remark } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { imports } from '@/text/imports';
import { LicenceLine } from '../LicenceLine';
import { QuestionItem } from '../QuestionItem';
import listStyles from '../QuestionList.module.css';
import styles from './PreviewQuiz.module.css';
import { Remarks } from './Remarks';
import { useRest } from './useRest';

/** Enough to see whether it was read well; more would make long files slow. */
const SHOWN = 20;

interface PreviewQuizProps {
  /** Where the focus may go. */
  readonly ref?: Ref<HTMLElement> | undefined;
  readonly quiz: ImportedQuiz;
  /** What is said of it and of no other. */
  readonly notices: readonly ImportedQuiz['notices'][number][];
  readonly isChosen: boolean;
  /** Absent where there is nothing to choose from; then its questions are shown at once. */
  readonly onChoose: ((isChosen: boolean) => void) | undefined;
}

export function PreviewQuiz({ ref, quiz, notices, isChosen, onChoose }: PreviewQuizProps) {
  const { title, language, questions } = quiz;
  const [isUnfolded, setUnfolded] = useState(onChoose === undefined);
  const id = useId();
  return (
    <QuizLanguage value={language}>
      <article
        ref={ref}
        tabIndex={ref ? -1 : undefined}
        className={classes(styles.quiz, !isChosen && styles.left)}
      >
        <header className={styles.head}>
          {onChoose && (
            <input
              type="checkbox"
              className={styles.check}
              checked={isChosen}
              aria-label={imports.takeQuiz(title)}
              onChange={({ target }) => onChoose(target.checked)}
            />
          )}
          <div className={styles.words}>
            <QuizText as="h2" className={styles.title}>
              {title}
            </QuizText>
            <p className={styles.facts}>
              {[
                imports.questions(questions.length),
                ...(notices.length > 0 ? [imports.remarks(notices.length)] : []),
              ].join(' · ')}
            </p>
            <LicenceLine licence={quiz.licence} source={quiz.source} sourceUrl={quiz.sourceUrl} />
          </div>
          {onChoose && (
            <Button
              look="secondary"
              aria-expanded={isUnfolded}
              aria-controls={id}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {isUnfolded ? imports.hideQuestions : imports.showQuestions}
            </Button>
          )}
        </header>
        <QuizRemarks remarks={notices.filter(({ question }) => question === undefined)} />
        <div id={id} hidden={!isUnfolded}>
          {isUnfolded && <Questions quiz={quiz} />}
        </div>
      </article>
    </QuizLanguage>
  );
}

function Questions({ quiz }: { quiz: ImportedQuiz }) {
  const { isWhole, showAll, refOf } = useRest<HTMLLIElement>(SHOWN, quiz.questions.length <= SHOWN);
  const shown = isWhole ? quiz.questions : quiz.questions.slice(0, SHOWN);
  return (
    <>
      <ol className={listStyles.list}>
        {shown.map((question, index) => (
          <QuestionItem key={question.id} ref={refOf(index)} question={question}>
            <QuizRemarks remarks={quiz.notices.filter((about) => about.question === index)} />
          </QuestionItem>
        ))}
      </ol>
      {!isWhole && (
        <Button look="secondary" className={styles.more} onClick={showAll}>
          {imports.allShown(quiz.questions.length)}
        </Button>
      )}
    </>
  );
}

export function QuizRemarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    remarks.length > 0 && (
      <div className={styles.remarks}>
        <Remarks remarks={remarks} />
      </div>
    )
  );
}
