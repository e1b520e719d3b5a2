import { useEffect, useRef, useState } from 'react';
import type { ImportedQuiz, Question, Remark } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { Check } from '@/design/Check';
import { Notice } from '@/design/Notice';
import { PageFoot } from '@/design/PageFoot';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { problemText } from '@/text/problem';
import { proposals } from '@/text/proposals';
import { Remarks } from '../imports/Remarks';
import { QuestionItem } from '../QuestionItem';
import listStyles from '../QuestionList.module.css';
import styles from './ProposalScene.module.css';

interface ProposalSceneProps {
  readonly quiz: ImportedQuiz;
  readonly refused: readonly Remark[];
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onMake: (questions: Question[]) => void;
}

/** What a model wrote; each question counts once its author has checked it. */
export function ProposalScene({ quiz, refused, isBusy, problem, onMake }: ProposalSceneProps) {
  const { title, description, language, questions, notices } = quiz;
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);

  // Whoever hears the page is led to what has been written.
  useEffect(() => heading.current?.focus(), []);

  function check(id: string, isChecked: boolean) {
    const next = new Set(checked);
    if (isChecked) {
      next.add(id);
    } else {
      next.delete(id);
    }
    setChecked(next);
  }

  return (
    <div className={styles.page}>
      <header>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {proposals.checkTitle}
        </h1>
        <p className={styles.lead}>{proposals.checkLead}</p>
      </header>
      {refused.length > 0 && (
        <section className={styles.refused}>
          <h2 className={styles.refusedTitle}>{proposals.refusedTitle}</h2>
          <Remarks remarks={refused} />
        </section>
      )}
      <QuizLanguage value={language}>
        <section className={styles.quiz}>
          <QuizText as="h2" className={styles.quizTitle}>
            {title}
          </QuizText>
          {description !== '' && (
            <QuizText as="p" className={styles.description}>
              {description}
            </QuizText>
          )}
          <ol className={listStyles.list}>
            {questions.map((question, index) => (
              <QuestionItem key={question.id} question={question}>
                <div className={styles.check} data-checked={checked.has(question.id)}>
                  <Remarks remarks={aboutQuestion(notices, index)} />
                  <Check
                    label={proposals.checked}
                    isChecked={checked.has(question.id)}
                    onChange={(isChecked) => check(question.id, isChecked)}
                  />
                </div>
              </QuestionItem>
            ))}
          </ol>
        </section>
      </QuizLanguage>
      <PageFoot
        notice={problem && <Notice>{problemText(problem)}</Notice>}
        lead={<span role="status">{proposals.progress(checked.size, questions.length)}</span>}
      >
        <ButtonLink to="/quizzes" look="secondary" large>
          {proposals.cancel}
        </ButtonLink>
        <Button
          large
          disabled={isBusy || checked.size === 0}
          onClick={() => onMake(questions.filter(({ id }) => checked.has(id)))}
        >
          {isBusy
            ? proposals.making
            : checked.size === 0
              ? proposals.checkFirst
              : proposals.make(checked.size)}
        </Button>
      </PageFoot>
    </div>
  );
}

/** Without their place, which they stand at. */
function aboutQuestion(notices: readonly Remark[], index: number): readonly Remark[] {
  return notices
    .filter(({ question }) => question === index)
    .map(({ message }) => ({ place: '', message }));
}
