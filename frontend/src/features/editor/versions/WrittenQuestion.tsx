import type { Question } from '@/api/generated/quiz';
import { QuizText } from '@/design/QuizText';
import { Heard } from '@/questions/Heard';
import { factsOf, Key, pictureOf } from '@/questions/library';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { QuizPicture } from '@/questions/QuizPicture';
import { library } from '@/text/library';
import { versions } from '@/text/versions';
import styles from './Comparison.module.css';

/** All that a question has, so that two can be looked at beside each other. */
export function WrittenQuestion({ question }: { question: Question }) {
  const picture = pictureOf(question);
  const { sound, transcript = '' } = question.media ?? {};
  return (
    <QuestionTexts format={question.format}>
      <QuizText as="p" className={styles.text}>
        {question.text}
      </QuizText>
      <p className={styles.facts}>{factsOf(question).join(' · ')}</p>
      {picture && (
        <QuizPicture className={styles.picture} {...picture} sizes="12rem" loading="lazy" />
      )}
      {sound && <Heard sound={sound} transcript={transcript} label={library.sound} />}
      <Key question={question} />
      {(['hint', 'explanation', 'source', 'notes'] as const).map(
        (part) =>
          question[part] && (
            <p key={part} className={styles.more}>
              <span className={styles.name}>{versions[part]}: </span>
              <QuizText isPlain={part === 'notes'}>{question[part]}</QuizText>
            </p>
          ),
      )}
    </QuestionTexts>
  );
}
