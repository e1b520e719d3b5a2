import { useState } from 'react';
import type { Remark } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { imports } from '@/text/imports';
import styles from './Remarks.module.css';

const SHOWN = 8;

/** What is to be said about places of the file; of a long list its beginning, until it is asked for. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const [isWhole, setWhole] = useState(false);
  if (remarks.length === 0) {
    return null;
  }
  const isShort = isWhole || remarks.length <= SHOWN + 2;
  return (
    <>
      <ul className={styles.remarks}>
        {(isShort ? remarks : remarks.slice(0, SHOWN)).map(({ place, message }, index) => (
          // The same may be said twice of one place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.remark}>
            {place && (
              <strong>
                <bdi>{place}</bdi>
              </strong>
            )}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {!isShort && (
        <Button look="secondary" className={styles.more} onClick={() => setWhole(true)}>
          {imports.allShown(remarks.length)}
        </Button>
      )}
    </>
  );
}
