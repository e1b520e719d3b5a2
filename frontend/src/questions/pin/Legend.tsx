import { classes } from '@/design/classes';
import { pin as text } from '@/text/kinds/pin';
import styles from './Legend.module.css';
import { type Heat, mostOf } from './Marks';
import { cellOf } from './points';
import { type AnyTarget, cellsOf } from './target';

interface LegendProps {
  readonly target: AnyTarget;
  readonly heat: Heat;
  readonly right: number;
  readonly answered: number;
}

/** What the marks on the picture say, in words. */
export function Legend({ target, heat, right, answered }: LegendProps) {
  const most = mostOf(heat);
  const busiest = heat.cells.find(([, , count]) => count === most);
  return (
    <ul className={styles.legend}>
      <li className={styles.facts}>
        {target.at ? text.near(answered) : text.inside(right, answered)}
      </li>
      <li className={styles.line}>
        <span className={classes(styles.outline, target.at && styles.limit)} aria-hidden="true" />
        <span>
          {target.at ? text.nearest : text.answer}
          <span className="visually-hidden">. {text.isIn(cellsOf(target))}</span>
        </span>
      </li>
      {busiest && (
        <li className={styles.line}>
          <span className={styles.heat} aria-hidden="true" />
          <span>
            {text.pins}: {text.most(most)}
            <span className="visually-hidden">. {text.busiest(nameOf(busiest, heat), most)}</span>
          </span>
        </li>
      )}
    </ul>
  );
}

/** A cell of the heat map by the name of the larger part in which it is. */
function nameOf([column = 0, row = 0]: readonly number[], { columns, rows }: Heat): string {
  return cellOf({ x: (column + 0.5) / columns, y: (row + 0.5) / rows });
}
