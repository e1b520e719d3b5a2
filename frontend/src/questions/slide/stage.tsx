import { QuizText } from '@/design/QuizText';
import type { Layout } from '@/design/fit';
import type { AskProps } from '../kind';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [
  { name: 'whole', enough: 0.3 },
  { name: 'broken', enough: 0 },
];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

/** What stands below the title. */
export function Ask({ question }: AskProps<'slide'>) {
  return question.body ? (
    <QuizText as="p" className={styles.body} data-fit>
      {question.body}
    </QuizText>
  ) : null;
}

/** It is left without a reveal. */
export function Reveal() {
  return null;
}
