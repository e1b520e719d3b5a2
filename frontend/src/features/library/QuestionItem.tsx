import type { ReactNode, Ref } from 'react';
import type { Question } from '@/api/generated/quiz';
import { QuizText } from '@/design/QuizText';
import { Heard } from '@/questions/Heard';
import { factsOf, Key, pictureOf } from '@/questions/library';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { QuizPicture } from '@/questions/QuizPicture';
import { Source } from '@/questions/Source';
import { library } from '@/text/library';
import styles from './QuestionList.module.css';

interface QuestionItemProps {
  /** Where the focus may go. */
  readonly ref?: Ref<HTMLLIElement> | undefined;
  readonly question: Question;
  /** What else there is to say about it. */
  readonly children?: ReactNode;
}

/** A question with what can be answered to it; what is right is there only for the owner. */
export function QuestionItem({ ref, question, children }: QuestionItemProps) {
  const picture = pictureOf(question);
  const { sound, transcript = '' } = question.media ?? {};
  return (
    <li ref={ref} tabIndex={ref ? -1 : undefined} className={styles.question}>
      <QuestionTexts format={question.format}>
        <QuizText as="h3" className={styles.text}>
          {question.text}
        </QuizText>
        <p className={styles.facts}>{factsOf(question).join(' · ')}</p>
        {picture && (
          <QuizPicture className={styles.picture} {...picture} sizes="16rem" loading="lazy" />
        )}
        {sound && <Heard sound={sound} transcript={transcript} label={library.sound} />}
        <Key question={question} />
        {question.explanation && (
          <QuizText as="p" className={styles.explanation} hasLinks>
            {question.explanation}
          </QuizText>
        )}
        {question.source && <Source>{question.source}</Source>}
      </QuestionTexts>
      {children}
    </li>
  );
}
