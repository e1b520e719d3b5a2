import { useState } from 'react';
import type { OpenInvitation } from '@/api/generated/quiz';
import { canCopy, copy } from '@/browser/clipboard';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { formatDay } from '@/text/choose';
import { sharing as text } from '@/text/sharing';
import styles from './ShareScene.module.css';

export interface MadeLink {
  readonly address: string;
  readonly expiresAt: string;
}

/** A link that was just made: it is shown this once. */
export function NewLink({ made }: { made: MadeLink }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.made}>
      <TextField
        label={text.linkTitle}
        hint={text.linkHint(formatDay(made.expiresAt))}
        value={made.address}
        readOnly
        dir="ltr"
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.copying}>
        {canCopy() && (
          <Button onClick={() => void copy(made.address).then(setCopied)}>{text.copyLink}</Button>
        )}
        <span role="status" className={styles.said}>
          {isCopied ? text.copied : ''}
        </span>
      </div>
    </div>
  );
}

interface OpenLinksProps {
  readonly invitations: readonly OpenInvitation[];
  readonly isBusy: boolean;
  readonly onWithdraw: (invitation: string) => void;
  /** By what stands around it. */
  readonly heading?: 'h2' | 'h3';
}

/** Those that nobody has taken; nothing where there are none. */
export function OpenLinks({
  invitations,
  isBusy,
  onWithdraw,
  heading: Heading = 'h3',
}: OpenLinksProps) {
  if (invitations.length === 0) {
    return null;
  }
  return (
    <section className={styles.part} aria-labelledby="share-open">
      <Heading id="share-open">{text.invitations}</Heading>
      <ul className={styles.list}>
        {invitations.map(({ id, role, expiresAt }) => {
          const what = role === undefined ? text.invitationToGroup : text.invitation[role];
          return (
            <li key={id} className={styles.row}>
              <span className={styles.name}>
                {what}
                <span className={styles.hint}>{text.until(formatDay(expiresAt))}</span>
              </span>
              <div className={styles.doing}>
                <Button
                  look="quiet"
                  disabled={isBusy}
                  aria-label={text.withdrawNamed(what, formatDay(expiresAt))}
                  onClick={() => onWithdraw(id)}
                >
                  {text.withdraw}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
