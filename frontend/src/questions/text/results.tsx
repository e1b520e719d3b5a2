import { Lines } from '../Lines';
import { QuizText } from '@/design/QuizText';
import { isolated } from '@/text/isolated';
import { text } from '@/text/kinds/text';
import type { KeyProps, ResultProps } from '../kind';
import { Listed } from '../Listed';
import { Tally } from '../Tally';
import { countedIn } from './counted';

/** What was right, and how often which spelling of it was written. */
export function Result({ result }: ResultProps<'text'>) {
  const { accepted, byHost, right, wrong, answered } = result;
  return (
    <>
      <p>
        {text.accepted}:{' '}
        <QuizText as="strong" isPlain>
          {accepted.map(isolated).join(' · ')}
        </QuizText>
        {byHost && (
          <>
            {' · '}
            {text.byHost}:{' '}
            <QuizText as="strong" isPlain>
              {byHost.map(isolated).join(' · ')}
            </QuizText>
          </>
        )}
      </p>
      <Tally
        label={text.given}
        rows={countedIn(right, wrong)}
        answered={answered}
        right={text.right}
        countedBy={text.writtenBy}
      />
    </>
  );
}

/** The accepted spellings. */
export function Key({ question }: KeyProps<'text'>) {
  return <Listed lines={question.accepted ?? []} right={text.right} isPlain />;
}

export function Blank() {
  return <Lines count={1} />;
}
