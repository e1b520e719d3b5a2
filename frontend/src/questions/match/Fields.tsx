import { Button } from '@/design/Button';
import { WrittenArea } from '@/design/WrittenFields';
import { match as text } from '@/text/kinds/match';
import lineStyles from '../LineFields.module.css';
import { type FieldsProps, said } from '../writing';
import { FEWEST, type MatchForm, NO_PAIR, SIDES } from './form';
import styles from './Fields.module.css';

const MOST = 8;
const LABELS = { left: text.leftOf, right: text.rightOf };

export function Fields({ question, field, shown, onChange }: FieldsProps<'match', MatchForm>) {
  const { pairs } = question;
  return (
    <fieldset className={lineStyles.lines} data-field={`${field}.pairs`}>
      <legend className={lineStyles.legend}>{text.pairs}</legend>
      <p className={lineStyles.hint}>{text.pairsHint}</p>
      {pairs.map((pair, index) => (
        <div
          // Pairs have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={lineStyles.line}
        >
          <span className={lineStyles.place} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.halves}>
            {SIDES.map((side) => (
              <WrittenArea
                key={side}
                rows={pair[side].split('\n').length}
                label={LABELS[side](index + 1)}
                labelHidden
                {...said(shown, `${field}.pairs[${index}].${side}`)}
                value={pair[side]}
                onChange={(event) =>
                  onChange({ pairs: pairs.with(index, { ...pair, [side]: event.target.value }) })
                }
              />
            ))}
          </div>
          {pairs.length > FEWEST && (
            <Button
              look="quiet"
              aria-label={text.removePair(index + 1)}
              onClick={() => onChange({ pairs: pairs.toSpliced(index, 1) })}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {pairs.length < MOST && (
        <p>
          <Button look="secondary" onClick={() => onChange({ pairs: [...pairs, NO_PAIR] })}>
            {text.addPair}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
