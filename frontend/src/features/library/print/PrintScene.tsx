import type { Question, Quiz } from '@/api/generated/quiz';
import { Button, ButtonLink } from '@/design/Button';
import { Check } from '@/design/Check';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { Blank, Key, pictureOf, takesAnswers } from '@/questions/library';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { QuizPicture } from '@/questions/QuizPicture';
import { Source } from '@/questions/Source';
import { library } from '@/text/library';
import { print } from '@/text/print';
import styles from './PrintScene.module.css';

interface PrintSceneProps {
  readonly quiz: Quiz;
  readonly hasAnswers: boolean;
  readonly onAnswers: (hasAnswers: boolean) => void;
}

/** As it will be on paper; what stands above the sheet is not printed. */
export function PrintScene({ quiz, hasAnswers, onAnswers }: PrintSceneProps) {
  return (
    <div className={styles.desk} data-lights="up">
      <header className={styles.tools}>
        <ButtonLink to={`/quizzes/${quiz.id}`} look="quiet">
          {print.back}
        </ButtonLink>
        {quiz.editable && (
          <Check label={print.withAnswers} isChecked={hasAnswers} onChange={onAnswers} />
        )}
        <Button onClick={() => window.print()}>{print.print}</Button>
      </header>
      <QuizLanguage value={quiz.language}>
        <main className={styles.sheet}>
          <div className={styles.head}>
            <QuizText as="h1" className={styles.title}>
              {quiz.title}
            </QuizText>
            {hasAnswers ? (
              <p className={styles.answers}>{print.answers}</p>
            ) : (
              <p className={styles.name}>{print.name}</p>
            )}
          </div>
          {quiz.description && (
            <QuizText as="p" className={styles.description}>
              {quiz.description}
            </QuizText>
          )}
          <ol className={styles.questions}>
            {quiz.questions.map((question) => (
              <Printed key={question.id} question={question} hasAnswers={hasAnswers} />
            ))}
          </ol>
        </main>
      </QuizLanguage>
    </div>
  );
}

function Printed({ question, hasAnswers }: { question: Question; hasAnswers: boolean }) {
  const picture = pictureOf(question);
  return (
    <li className={styles.question}>
      <QuestionTexts format={question.format}>
        <QuizText as="h2" className={styles.text}>
          {question.text}
        </QuizText>
        {takesAnswers(question.type) && (
          <p className={styles.kind}>{library.kinds[question.type]}</p>
        )}
        {picture && <QuizPicture className={styles.picture} {...picture} sizes="20rem" />}
        {hasAnswers ? <Key question={question} /> : <Blank question={question} />}
        {hasAnswers && question.explanation && (
          <QuizText as="p" className={styles.explanation}>
            {question.explanation}
          </QuizText>
        )}
        {hasAnswers && question.source && <Source>{question.source}</Source>}
      </QuestionTexts>
    </li>
  );
}
