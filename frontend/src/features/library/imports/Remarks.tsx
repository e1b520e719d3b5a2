import type { Remark } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { imports } from '@/text/imports';
import styles from './Remarks.module.css';
import { useRest } from './useRest';

const SHOWN = 8;

/** What is to be said about places of the file; of a long list its beginning, until it is asked for. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const { isWhole, showAll, refOf } = useRest<HTMLLIElement>(SHOWN, remarks.length <= SHOWN + 2);
  if (remarks.length === 0) {
    return null;
  }
  return (
    <>
      <ul className={styles.remarks}>
        {(isWhole ? remarks : remarks.slice(0, SHOWN)).map(({ place, message }, index) => (
          <li
            // The same may be said twice of one place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            ref={refOf(index)}
            tabIndex={refOf(index) ? -1 : undefined}
            className={styles.remark}
          >
            {place && (
              <strong>
                <bdi>{place}</bdi>
              </strong>
            )}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Button look="secondary" className={styles.more} onClick={showAll}>
          {imports.allShown(remarks.length)}
        </Button>
      )}
    </>
  );
}
