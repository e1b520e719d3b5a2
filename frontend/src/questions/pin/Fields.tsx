import { Button } from '@/design/Button';
import { SelectField, TextField } from '@/design/Field';
import { pin as text } from '@/text/kinds/pin';
import lineStyles from '../LineFields.module.css';
import type { FieldsProps } from '../writing';
import { Board } from './Board';
import { DrawnRegions } from './DrawnRegions';
import { changed, type Numbers, reshaped } from './drawing';
import styles from './Fields.module.css';
import { type PinForm, TARGETS } from './form';
import { Marks } from './Marks';
import { pointAt } from './points';

const MOST = 20;
const FIRST = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };

export function Fields({ question, field, shown, onChange }: FieldsProps<'pin', PinForm>) {
  const { target, regions, at, zeroAt, media } = question;
  const about = shown.wrong[`${field}.pin`] ?? shown.missing[`${field}.pin`];
  const change = (part: Partial<PinForm>) => onChange({ target, regions, at, zeroAt, ...part });
  const changeRegions = (next: PinForm['regions']) => change({ regions: next });
  return (
    <fieldset className={lineStyles.lines} data-field={`${field}.pin`}>
      <SelectField
        label={text.target}
        value={target}
        onChange={(event) => change({ target: event.target.value as PinForm['target'] })}
      >
        {TARGETS.map((each) => (
          <option key={each} value={each}>
            {text.targets[each]}
          </option>
        ))}
      </SelectField>
      <p className={about ? styles.about : 'visually-hidden'} role="status">
        {about}
      </p>
      {media?.image && (
        <>
          <p className={lineStyles.hint}>
            {target === 'regions' ? text.regionsHint : text.spotHint}
          </p>
          <Board media={media} className={styles.board}>
            {(ratio) =>
              target === 'regions' ? (
                <DrawnRegions
                  ratio={ratio}
                  regions={regions}
                  mayAdd={regions.length < MOST}
                  onChange={changeRegions}
                />
              ) : (
                <>
                  <Marks ratio={ratio} target={{ at, zeroAt }} />
                  <button
                    type="button"
                    className={styles.spot}
                    // The numbers below are for the keys.
                    tabIndex={-1}
                    aria-hidden="true"
                    onClick={(event) => change({ at: pointAt(event) })}
                  />
                </>
              )
            }
          </Board>
        </>
      )}
      {target === 'spot' ? (
        <div className={styles.numbers}>
          <Percent
            label={text.middleX}
            share={at.x}
            onChange={(x) => change({ at: { ...at, x } })}
          />
          <Percent
            label={text.middleY}
            share={at.y}
            onChange={(y) => change({ at: { ...at, y } })}
          />
          <Percent
            label={text.zeroAt}
            share={zeroAt}
            onChange={(far) => change({ zeroAt: Math.max(0.01, far) })}
          />
        </div>
      ) : (
        <>
          {regions.map((region, index) => (
            <fieldset
              // Regions have no identity but their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              className={styles.region}
              data-field={`${field}.pin.regions[${index}]`}
            >
              <legend className={lineStyles.legend}>{text.region(index + 1)}</legend>
              <div className={styles.numbers}>
                <SelectField
                  label={text.shape}
                  value={'radius' in region ? 'circle' : 'rectangle'}
                  onChange={() => changeRegions(regions.with(index, reshaped(region)))}
                >
                  <option value="rectangle">{text.shapes.rectangle}</option>
                  <option value="circle">{text.shapes.circle}</option>
                </SelectField>
                {numbersOf('radius' in region).map(([name, label]) => (
                  <Percent
                    key={name}
                    label={label}
                    share={(region as Partial<Record<Numbers, number>>)[name] ?? 0}
                    onChange={(share) =>
                      changeRegions(regions.with(index, changed(region, { [name]: share })))
                    }
                  />
                ))}
                <Button
                  look="quiet"
                  aria-label={text.remove(index + 1)}
                  onClick={() => changeRegions(regions.toSpliced(index, 1))}
                >
                  ×
                </Button>
              </div>
            </fieldset>
          ))}
          {regions.length < MOST && (
            <p>
              <Button look="secondary" onClick={() => changeRegions([...regions, FIRST])}>
                {text.add}
              </Button>
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}

function numbersOf(isRound: boolean): readonly (readonly [Numbers, string])[] {
  return isRound
    ? [
        ['x', text.middleX],
        ['y', text.middleY],
        ['radius', text.radius],
      ]
    : [
        ['x', text.left],
        ['y', text.top],
        ['width', text.width],
        ['height', text.height],
      ];
}

interface PercentProps {
  readonly label: string;
  readonly share: number;
  readonly onChange: (share: number) => void;
}

/** A share of the picture as people say it. */
function Percent({ label, share, onChange }: PercentProps) {
  return (
    <TextField
      label={label}
      type="number"
      min={0}
      max={100}
      step={0.1}
      value={Number((100 * share).toFixed(2))}
      onChange={({ target: { valueAsNumber } }) => {
        if (Number.isFinite(valueAsNumber)) {
          onChange(Math.min(1, Math.max(0, valueAsNumber / 100)));
        }
      }}
    />
  );
}
