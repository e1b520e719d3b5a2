import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { WrittenArea } from '@/design/WrittenFields';
import styles from './LineFields.module.css';
import type { Lines } from './lines';
import { moved } from './moved';
import { useDragging } from './useDragging';
import { said, type Shown } from './writing';

interface Names {
  readonly legend: string;
  readonly hint: string;
  readonly line: (number: number) => string;
  readonly add: string;
  readonly remove: (number: number) => string;
  /** Where their order matters. */
  readonly up?: (number: number) => string;
  readonly down?: (number: number) => string;
}

interface LineFieldsProps {
  readonly names: Names;
  /** The list's name, with which the names of its lines begin. */
  readonly field: string;
  readonly lines: Lines;
  readonly fewest: number;
  readonly most: number;
  readonly shown: Shown;
  readonly onChange: (lines: Lines) => void;
}

/** A list of texts to write. */
export function LineFields({
  names,
  field,
  lines,
  fewest,
  most,
  shown,
  onChange,
}: LineFieldsProps) {
  const { up, down } = names;
  const dragging = useDragging<HTMLDivElement>((from, to) => onChange(moved(lines, from, to)));

  function swap(one: number, other: number) {
    onChange(
      lines.map((line, at) =>
        at === one ? (lines[other] ?? '') : at === other ? (lines[one] ?? '') : line,
      ),
    );
  }

  return (
    <fieldset className={styles.lines} data-field={field}>
      <legend className={styles.legend}>{names.legend}</legend>
      <p className={styles.hint}>{names.hint}</p>
      <div className={styles.list} {...dragging.list}>
        {lines.map((line, index) => (
          <div
            // Lines have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={classes(styles.line, index === dragging.place && styles.dragged)}
          >
            <span
              className={classes(styles.place, up && styles.handle)}
              aria-hidden="true"
              {...(up && dragging.handle(index))}
            >
              {index + 1}
            </span>
            <WrittenArea
              rows={line.split('\n').length}
              label={names.line(index + 1)}
              labelHidden
              {...said(shown, `${field}[${index}]`)}
              value={line}
              onChange={(event) => onChange(lines.with(index, event.target.value))}
            />
            {up && (
              <Button
                look="quiet"
                aria-label={up(index + 1)}
                disabled={index === 0}
                onClick={() => swap(index, index - 1)}
              >
                ↑
              </Button>
            )}
            {down && (
              <Button
                look="quiet"
                aria-label={down(index + 1)}
                disabled={index === lines.length - 1}
                onClick={() => swap(index, index + 1)}
              >
                ↓
              </Button>
            )}
            {lines.length > fewest && (
              <Button
                look="quiet"
                aria-label={names.remove(index + 1)}
                onClick={() => onChange(lines.toSpliced(index, 1))}
              >
                ×
              </Button>
            )}
          </div>
        ))}
      </div>
      {lines.length < most && (
        <p>
          <Button look="secondary" onClick={() => onChange([...lines, ''])}>
            {names.add}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
