import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { pin as text } from '@/text/kinds/pin';
import styles from './Cells.module.css';
import { COLUMNS, middleOf, type Point, pointAt, ROWS } from './points';

interface CellsProps {
  /** By keys it is the middle of a part, to be moved from there. */
  readonly onPlace: (point: Point, isByKeys: boolean) => void;
}

const columns = Array.from({ length: COLUMNS }, (_, column) => column);
const rows = Array.from({ length: ROWS }, (_, row) => row);
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The parts of the picture as buttons with names; a tap counts where it is. */
export function Cells({ onPlace }: CellsProps) {
  const [reached, setReached] = useState<readonly [number, number]>([0, 0]);

  function move(event: KeyboardEvent<HTMLElement>) {
    const [right, down] = MOVES[event.key] ?? [0, 0];
    const column = Math.min(COLUMNS - 1, Math.max(0, reached[0] + right));
    const row = Math.min(ROWS - 1, Math.max(0, reached[1] + down));
    if (right !== 0 || down !== 0) {
      event.preventDefault();
      setReached([column, row]);
      event.currentTarget.querySelectorAll('button')[row * COLUMNS + column]?.focus();
    }
  }

  function place(event: MouseEvent<HTMLElement>, column: number, row: number) {
    const isByKeys = event.detail === 0;
    onPlace(isByKeys ? middleOf(column, row) : pointAt(event), isByKeys);
  }

  return (
    <div
      className={styles.cells}
      role="grid"
      tabIndex={-1}
      aria-label={text.cells}
      onKeyDown={move}
    >
      {rows.map((row) => (
        <div key={row} className={styles.row} role="row">
          {columns.map((column) => (
            <div key={column} className={styles.cell} role="gridcell">
              <button
                type="button"
                className={styles.part}
                aria-label={text.cell(row + 1, column + 1)}
                tabIndex={reached[0] === column && reached[1] === row ? 0 : -1}
                onFocus={() => setReached([column, row])}
                onClick={(event) => place(event, column, row)}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
