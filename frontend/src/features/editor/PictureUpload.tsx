import { useState } from 'react';
import { upload } from '@/api/media';
import { type Problem, problemOf } from '@/api/problem';
import { Field } from '@/design/Field';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';

/** What the server takes; it looks at the content all the same. */
const PICTURES = 'image/jpeg,image/png,image/webp,image/gif';

interface PictureUploadProps {
  readonly onUploaded: (address: string) => void;
}

/** Chooses a picture on this device and brings it to the server. */
export function PictureUpload({ onUploaded }: PictureUploadProps) {
  const [isOnItsWay, setOnItsWay] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function bring(file: File): Promise<void> {
    setOnItsWay(true);
    setProblem(undefined);
    try {
      onUploaded((await upload(file)).url);
    } catch (failure) {
      setProblem(problemOf(failure));
    } finally {
      setOnItsWay(false);
    }
  }

  return (
    <Field
      label={editor.chooseImage}
      hint={<span role="status">{isOnItsWay ? editor.uploading : editor.chooseImageHint}</span>}
      error={problem && refusal(problem)}
    >
      {(control) => (
        <input
          type="file"
          accept={PICTURES}
          disabled={isOnItsWay}
          {...control}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Chosen again after it was refused, it is to be sent again.
            target.value = '';
            if (file) {
              void bring(file);
            }
          }}
        />
      )}
    </Field>
  );
}

function refusal(problem: Problem): string {
  const reason = problem.errors?.find(({ field }) => field === 'file')?.message;
  return reason === undefined ? problemText(problem) : editor.refused(reason);
}
