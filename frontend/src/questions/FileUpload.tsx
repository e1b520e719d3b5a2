import type { ChangeEvent } from 'react';
import type { Problem } from '@/api/problem';
import { Field } from '@/design/Field';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import { type FileKind, useLimitsInWords } from './fileLimits';
import styles from './FileUpload.module.css';
import type { Uploading } from './useUpload';

/** What the server takes; it looks at the content all the same. */
const TAKEN: Record<FileKind, string> = {
  picture: 'image/jpeg,image/png,image/webp,image/gif',
  sound: 'audio/mpeg,audio/ogg,audio/mp4,audio/wav,.mp3,.ogg,.m4a,.wav',
};

interface FileUploadProps {
  readonly kind: FileKind;
  readonly label: string;
  readonly uploading: Uploading;
  /** Whether the words for it are still to be written. */
  readonly lacksWords: boolean;
}

/** Chooses a file on this device, or takes a picture with its camera. */
export function FileUpload({ kind, label, uploading, lacksWords }: FileUploadProps) {
  const { state, problem, unfit, bring } = uploading;
  const limits = useLimitsInWords(kind);

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
      hint={
        <>
          <span role="status">{hint(kind, state, lacksWords)}</span>
          {state === 'none' && limits && ` ${limits}`}
        </>
      }
      error={unfit === undefined ? problem && refusal(problem) : editor.refused(unfit)}
    >
      {(control) => (
        <div className={styles.ways}>
          <input type="file" accept={TAKEN[kind]} {...control} onChange={chosen} />
          {kind === 'picture' && (
            <label className={styles.camera}>
              {editor.takePhoto}
              <input
                type="file"
                accept={TAKEN[kind]}
                capture="environment"
                className="visually-hidden"
                onChange={chosen}
              />
            </label>
          )}
        </div>
      )}
    </Field>
  );
}

function hint(kind: FileKind, state: Uploading['state'], lacksWords: boolean): string {
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
