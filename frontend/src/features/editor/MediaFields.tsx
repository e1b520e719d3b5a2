import type { Picture } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { WrittenField } from '@/design/WrittenFields';
import { FileZone } from '@/questions/FileZone';
import { FileUpload } from '@/questions/FileUpload';
import { QuizPicture } from '@/questions/QuizPicture';
import { useUpload } from '@/questions/useUpload';
import { type Shown, said } from '@/questions/writing';
import { editor } from '@/text/editor';
import styles from './MediaFields.module.css';

interface MediaFieldsProps {
  readonly legend: string;
  readonly field: string;
  readonly media: Picture | undefined;
  readonly shown: Shown;
  readonly onChange: (media: Picture | undefined) => void;
  /** Later, perhaps after other changes. */
  readonly onUploaded: (image: string) => void;
}

export function MediaFields({
  legend,
  field,
  media,
  shown,
  onChange,
  onUploaded,
}: MediaFieldsProps) {
  const upload = useUpload('picture');
  const uploading = { ...upload, bring: (file: File) => upload.bring(file, onUploaded) };
  const begun: Picture = { image: '', alt: '' };
  if (!media) {
    return (
      <FileZone
        className={styles.begin}
        onFile={(file) => {
          onChange(begun);
          uploading.bring(file);
        }}
      >
        <Button look="secondary" onClick={() => onChange(begun)}>
          {editor.addMedia}
        </Button>
        <span className={styles.hint}>{editor.dropOrPaste}</span>
      </FileZone>
    );
  }
  return (
    <FileZone onFile={uploading.bring}>
      <fieldset className={styles.media}>
        <legend className={styles.legend}>{legend}</legend>
        <div className={styles.fields}>
          <FileUpload
            kind="picture"
            label={editor.chooseImage}
            uploading={uploading}
            lacksWords={media.alt.trim() === ''}
          />
          <WrittenField
            label={editor.alt}
            hint={editor.altHint}
            {...said(shown, `${field}.alt`)}
            value={media.alt}
            onChange={(event) => onChange({ ...media, alt: event.target.value })}
          />
          <TextField
            label={editor.image}
            hint={editor.imageHint}
            {...said(shown, `${field}.image`)}
            inputMode="url"
            value={media.image}
            onChange={(event) => onChange({ ...media, image: event.target.value })}
          />
          <Button
            look="quiet"
            onClick={() => {
              upload.forget();
              onChange(undefined);
            }}
          >
            {editor.removeMedia}
          </Button>
        </div>
        {media.image ? (
          <QuizPicture className={styles.preview} {...media} sizes="14rem" />
        ) : (
          <p className={styles.empty}>{editor.dropOrPaste}</p>
        )}
      </fieldset>
    </FileZone>
  );
}
