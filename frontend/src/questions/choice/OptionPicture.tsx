import { Button } from '@/design/Button';
import { WrittenField } from '@/design/WrittenFields';
import { editor } from '@/text/editor';
import { FileUpload } from '../FileUpload';
import { QuizPicture } from '../QuizPicture';
import type { Uploading } from '../useUpload';
import { said, type Shown } from '../writing';
import type { OptionPictureForm } from './form';
import styles from './OptionPicture.module.css';

interface OptionPictureProps {
  readonly letter: string;
  readonly picture: OptionPictureForm;
  /** The option's name, with which the names of its fields begin. */
  readonly field: string;
  readonly shown: Shown;
  readonly uploading: Uploading;
  readonly onChange: (picture: OptionPictureForm | undefined) => void;
}

/** The picture of an option, and what it shows in words. */
export function OptionPicture({
  letter,
  picture,
  field,
  shown,
  uploading,
  onChange,
}: OptionPictureProps) {
  const about = shown.wrong[`${field}.image`] ?? shown.missing[`${field}.image`];
  return (
    <fieldset className={styles.picture} data-field={`${field}.image`}>
      <legend className="visually-hidden">{editor.optionPicture(letter)}</legend>
      <div className={styles.fields}>
        <FileUpload
          kind="picture"
          label={editor.optionPicture(letter)}
          uploading={uploading}
          lacksWords={picture.alt.trim() === ''}
        />
        <p className={about ? styles.about : 'visually-hidden'} role="status">
          {about}
        </p>
        <WrittenField
          label={editor.alt}
          {...said(shown, `${field}.alt`)}
          value={picture.alt}
          onChange={(event) => onChange({ ...picture, alt: event.target.value })}
        />
        <Button
          look="quiet"
          aria-label={editor.removeOptionPicture(letter)}
          onClick={() => onChange(undefined)}
        >
          {editor.removeMedia}
        </Button>
      </div>
      {picture.image && (
        <QuizPicture
          className={styles.preview}
          image={picture.image}
          alt={picture.alt}
          sizes="10rem"
        />
      )}
    </fieldset>
  );
}
