import type { ChangeEvent } from 'react';
import type { Problem } from '@/api/problem';
import { Field } from '@/design/Field';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import styles from './FileUpload.module.css';
import type { Uploading } from './useUpload';

/** What the server takes; it looks at the content all the same. */
const TAKEN = {
  picture: 'image/jpeg,image/png,image/webp,image/gif',
  sound: 'audio/mpeg,audio/ogg,audio/mp4,audio/wav,.mp3,.ogg,.m4a,.wav',
};

interface FileUploadProps {
  readonly kind: keyof typeof TAKEN;
  readonly label: string;
  readonly uploading: Uploading;
  /** Whether the words for it are still to be written. */
  readonly lacksWords: boolean;
}

/** Chooses a file on this device, or takes a picture with its camera. */
export function FileUpload({ kind, label, uploading, lacksWords }: FileUploadProps) {
  const { state, problem, bring } = uploading;
  const isOnItsWay = state === 'on-its-way';

  function chosen({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file) {
      bring(file);
    }
    // Chosen again after it was refused, it is to be sent again.
    target.value = '';
  }

  return (
    <Field
      label={label}
      hint={<span role="status">{hint(kind, state, lacksWords)}</span>}
      error={problem && refusal(problem)}
    >
      {(control) => (
        <div className={styles.ways}>
          <input
            type="file"
            accept={TAKEN[kind]}
            // Not `disabled`: the focus stays where it is while the file is on its way.
            aria-disabled={isOnItsWay}
            onClick={(event) => isOnItsWay && event.preventDefault()}
            {...control}
            onChange={chosen}
          />
          {kind === 'picture' && (
            <label className={styles.camera}>
              {editor.takePhoto}
              <input
                type="file"
                accept={TAKEN[kind]}
                capture="environment"
                className="visually-hidden"
                aria-disabled={isOnItsWay}
                onClick={(event) => isOnItsWay && event.preventDefault()}
                onChange={chosen}
              />
            </label>
          )}
        </div>
      )}
    </Field>
  );
}

function hint(kind: keyof typeof TAKEN, state: Uploading['state'], lacksWords: boolean): string {
  switch (state) {
    case 'on-its-way':
      return editor.uploading;
    case 'there':
      return lacksWords ? editor.uploadedWithoutWords[kind] : editor.uploaded;
    case 'none':
      return editor.chooseHint[kind];
  }
}

function refusal(problem: Problem): string {
  const reason = problem.errors?.find(({ field }) => field === 'file')?.message;
  return reason === undefined ? problemText(problem) : editor.refused(reason);
}
