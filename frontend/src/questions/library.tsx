import { Blank as ChoiceBlank } from './choice/Blank';
import { Key as ChoiceKey } from './choice/Key';
import type { Question } from '@/api/generated/quiz';
import { formatNumber } from '@/text/choose';
import { library } from '@/text/library';
import type { BlankProps, KeyPart, KeyProps, Kind, Type } from './kind';
import { lazily, type Part, partOf, there } from './part';
import { showsPicture, takesAnswers as playable } from './traits';
import { WhenThere } from './WhenThere';

const choice = there({ Key: ChoiceKey, Blank: ChoiceBlank });

const parts: { readonly [T in Type]: Part<KeyPart<T>> } = {
  single: choice,
  multiple: choice,
  'true-false': choice,
  poll: choice,
  text: lazily(() => import('./text/results')),
  number: lazily(() => import('./number/results')),
  order: lazily(() => import('./order/results')),
  match: lazily(() => import('./match/results')),
  pin: lazily(() => import('./pin/results')),
  'word-cloud': lazily(() => import('./word-cloud/results')),
  open: lazily(() => import('./open/results')),
  scale: lazily(() => import('./scale/results')),
  slide: lazily(() => import('./slide/results')),
};

/** What can be answered to a question of a quiz, and for its owner what is right. */
export function Key<T extends Type>(props: KeyProps<T>) {
  const type: T = props.question.type;
  return <WhenThere part={partOf(parts, type)}>{({ Key }) => <Key {...props} />}</WhenThere>;
}

/** A question to be answered on paper. */
export function Blank<T extends Type>(props: BlankProps<T>) {
  const type: T = props.question.type;
  return <WhenThere part={partOf(parts, type)}>{({ Blank }) => <Blank {...props} />}</WhenThere>;
}

/** Whether there is something to answer; of a kind that is not played here, nothing else is known. */
export function takesAnswers(type: Type): boolean {
  return playable(type as Kind);
}

/** The picture to be shown with what is asked; some kinds show it themselves. */
export function pictureOf({ type, media }: Question) {
  return media?.image === undefined || showsPicture(type as Kind)
    ? undefined
    : { image: media.image, alt: media.alt ?? '' };
}

/** What is known of a question besides its words, the kind before all. */
export function factsOf({
  type,
  timeLimitSeconds,
  readingSeconds,
  points,
}: Question): readonly string[] {
  const kind = library.kinds[type];
  return takesAnswers(type)
    ? [
        kind,
        timeLimitSeconds === undefined ? library.noLimit : library.seconds(timeLimitSeconds),
        ...(readingSeconds ? [library.reading(readingSeconds)] : []),
        ...(typeof points === 'number' ? [library.worth(formatNumber(points))] : []),
        ...(points === 'double' ? [library.double] : []),
      ]
    : [kind];
}
