import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { canCopy, copy } from '@/browser/clipboard';
import { Button } from '@/design/Button';
import { SelectField, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { host } from '@/text/host';
import { problemText } from '@/text/problem';
import { useJoinAddress } from './joinAddress';
import styles from './PersonDialog.module.css';
import { type Longer, LONGER, numberOf } from './timeFactor';
import type { RoomActions } from './useRoomActions';

/** Made ahead for somebody who is yet to come: it brings more time along, for one seat. */
export function MoreTimeLink({ actions }: { readonly actions: RoomActions }) {
  const { site } = useJoinAddress();
  const [factor, setFactor] = useState<Longer>('1.5');
  const [link, setLink] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [isCopied, setCopied] = useState(false);

  async function make() {
    setAsking(true);
    setCopied(false);
    setFailure(undefined);
    try {
      setLink(site + (await actions.moreTimeLink(numberOf(factor))));
    } catch (error) {
      setFailure(problemText(problemOf(error)));
    }
    setAsking(false);
  }

  return (
    <details className={styles.more}>
      <summary>{host.door.moreTimeLink}</summary>
      <div className={styles.link}>
        <SelectField
          label={host.door.moreTimeFor}
          hint={host.door.moreTimeLinkText}
          value={factor}
          onChange={(event) => {
            setFactor(LONGER.find((each) => each === event.target.value) ?? factor);
            setLink(undefined);
          }}
        >
          {LONGER.map((each) => (
            <option key={each} value={each}>
              {host.door.timeFactors[each]}
            </option>
          ))}
        </SelectField>
        <Button look="secondary" disabled={isAsking} onClick={() => void make()}>
          {host.door.makeLink}
        </Button>
        {link && (
          <TextField
            label={host.door.link}
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        )}
        {link && canCopy() && (
          <Button look="quiet" onClick={() => void copy(link).then((done) => setCopied(done))}>
            {isCopied ? host.door.copied : host.door.copy}
          </Button>
        )}
        {failure && <Notice>{failure}</Notice>}
      </div>
    </details>
  );
}
