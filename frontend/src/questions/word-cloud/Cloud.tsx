import { type CSSProperties, useState } from 'react';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import { wordCloud as text } from '@/text/kinds/wordCloud';
import { arranged, type CloudOf, colourNumber, type CountedWord, weightOf } from './cloud';
import styles from './Cloud.module.css';

interface CloudProps {
  readonly cloud: CloudOf;
  /** What a host can do with a word. */
  readonly onHide?: ((word: string) => void) | undefined;
}

/**
 * Words in rows around the middle, the larger the more often they were said. Those who hear it get a
 * list that says how often. In sizes of what is around.
 */
export function Cloud({ cloud, onHide }: CloudProps) {
  const places = usePlaces(cloud.words);
  const byText = new Map(cloud.words.map((word) => [word.text, word]));

  return (
    <div className={styles.whole}>
      <ul className={styles.words} aria-label={text.cloud}>
        {places.map((place) => {
          const word = byText.get(place);
          return (
            word && (
              <Word
                key={place}
                word={word}
                weight={weightOf(word.count, cloud.words)}
                onHide={onHide && (() => onHide(word.text))}
              />
            )
          );
        })}
      </ul>
      {cloud.words.length === 0 && <p className={styles.nothing}>{text.nothing}</p>}
      {(cloud.more > 0 || (onHide && cloud.words.length > 0)) && (
        <p className={styles.foot}>
          {cloud.more > 0 && <span>{text.more(cloud.more)}</span>}
          {onHide && cloud.words.length > 0 && <span>{text.hideHint}</span>}
        </p>
      )}
    </div>
  );
}

/** Kept from one tally to the next, and worked out while rendering: no frame shows old places. */
function usePlaces(words: readonly CountedWord[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>(() => arranged([], words));
  const places = arranged(seen, words);
  if (places.length !== seen.length || places.some((place, index) => place !== seen[index])) {
    setSeen(places);
  }
  return places;
}

interface WordProps {
  readonly word: CountedWord;
  readonly weight: number;
  readonly onHide: (() => void) | undefined;
}

function Word({ word, weight, onHide }: WordProps) {
  const style = {
    '--weight': weight.toFixed(3),
    color: optionColour(colourNumber(word.text)),
  } as CSSProperties;
  const shown = (
    <QuizText isPlain className={styles.text} data-fit>
      {word.text}
    </QuizText>
  );
  return (
    <li className={styles.word} style={style}>
      {onHide ? (
        <button type="button" className={styles.hide} onClick={onHide}>
          <span className="visually-hidden">{text.hide('')}</span>
          {shown}
        </button>
      ) : (
        shown
      )}
      <span className={classes('visually-hidden')}>{text.count(word.count)}</span>
    </li>
  );
}
