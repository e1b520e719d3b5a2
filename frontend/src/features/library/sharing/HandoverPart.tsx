import { useState } from 'react';
import { Button } from '@/design/Button';
import { SelectField } from '@/design/Field';
import { formatDay } from '@/text/choose';
import { handovers as text } from '@/text/handovers';
import type { PartProps } from './ShareScene';
import styles from './ShareScene.module.css';

/** How a quiz becomes somebody else's; nothing where nobody else has it. */
export function HandoverPart({ sharing, isBusy, onChange }: PartProps) {
  const { people, handover } = sharing;
  const editors = people.filter(({ role }) => role === 'edit');
  const [chosen, setChosen] = useState<string>();
  const person = editors.find(({ id }) => id === chosen) ?? editors[0];
  if (people.length === 0) {
    return null;
  }
  return (
    <section className={styles.part} aria-labelledby="share-handover">
      <h3 id="share-handover">{text.title}</h3>
      {handover ? (
        <>
          <p>{text.offered(handover.name, formatDay(handover.expiresAt))}</p>
          <div className={styles.giving}>
            <Button
              look="secondary"
              disabled={isBusy}
              onClick={() => onChange({ type: 'take-back' })}
            >
              {text.takeBack}
            </Button>
          </div>
        </>
      ) : person ? (
        <>
          <p className={styles.hint}>{text.hint}</p>
          <div className={styles.inviting}>
            <SelectField
              label={text.to}
              value={person.id}
              onChange={(event) => setChosen(event.target.value)}
            >
              {editors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <Button
              look="secondary"
              disabled={isBusy}
              onClick={() => onChange({ type: 'offer', person: person.id })}
            >
              {text.offer}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.hint}>{text.nobody}</p>
      )}
    </section>
  );
}
