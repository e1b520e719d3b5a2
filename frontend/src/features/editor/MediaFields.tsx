import { useContext } from 'react';
import type { Picture } from '@/api/generated/quiz';
import { pictureAddress } from '@/api/site';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { QuizLanguage } from '@/design/QuizText';
import { editor } from '@/text/editor';
import styles from './MediaFields.module.css';
import { PictureUpload } from './PictureUpload';
import { type Shown, said } from '@/questions/writing';
import { WrittenField } from '@/design/WrittenFields';

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
  const language = useContext(QuizLanguage);
  if (!media) {
    return (
      <p>
        <Button look="secondary" onClick={() => onChange({ image: '', alt: '' })}>
          {editor.addMedia}
        </Button>
      </p>
    );
  }
  return (
    <fieldset className={styles.media}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.fields}>
        <PictureUpload onUploaded={onUploaded} />
        <TextField
          label={editor.image}
          hint={editor.imageHint}
          {...said(shown, `${field}.image`)}
          inputMode="url"
          value={media.image}
          onChange={(event) => onChange({ ...media, image: event.target.value })}
        />
        <WrittenField
          label={editor.alt}
          {...said(shown, `${field}.alt`)}
          value={media.alt}
          onChange={(event) => onChange({ ...media, alt: event.target.value })}
        />
        <Button look="quiet" onClick={() => onChange(undefined)}>
          {editor.removeMedia}
        </Button>
      </div>
      {media.image && (
        <img
          className={styles.preview}
          src={pictureAddress(media.image)}
          alt={media.alt}
          lang={language}
          dir="auto"
        />
      )}
    </fieldset>
  );
}
