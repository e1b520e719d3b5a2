import type { CSSProperties } from 'react';
import { Button } from '@/design/Button';
import { OptionShape } from '@/design/OptionShape';
import { classes } from '@/design/classes';
import { optionColour, optionLetter } from '@/design/options';
import { WrittenArea } from '@/design/WrittenFields';
import { editor } from '@/text/editor';
import { FileZone } from '../FileZone';
import { useUpload } from '../useUpload';
import { said, type Shown } from '../writing';
import styles from './Fields.module.css';
import { newPicture, type OptionForm } from './form';
import { OptionPicture } from './OptionPicture';

interface OptionFieldsProps {
  readonly index: number;
  readonly option: OptionForm;
  /** The option's name, with which the names of its fields begin. */
  readonly field: string;
  readonly shown: Shown;
  /** How it is marked as right; nothing is right in a poll. */
  readonly mark: { readonly type: 'radio' | 'checkbox'; readonly name: string } | undefined;
  readonly onMark: (correct: boolean) => void;
  readonly onChange: (option: OptionForm) => void;
  /** Where there are enough without it. */
  readonly onRemove: (() => void) | undefined;
  readonly onUploaded: (part: string, image: string) => void;
}

/** One of the options: its text, its picture, whether it is right. */
export function OptionFields({
  index,
  option,
  field,
  shown,
  mark,
  onMark,
  onChange,
  onRemove,
  onUploaded,
}: OptionFieldsProps) {
  const letter = optionLetter(index);
  const uploading = useUpload('picture');

  function bring(file: File) {
    const picture = option.picture ?? newPicture();
    onChange({ ...option, picture });
    uploading.bring(file, (image) => onUploaded(picture.key, image));
  }

  return (
    <FileZone
      className={styles.option}
      style={{ '--colour': optionColour(index) } as CSSProperties}
      onFile={bring}
    >
      <span className={styles.badge} aria-hidden="true">
        <OptionShape index={index} className={styles.shape} />
        {letter}
      </span>
      <WrittenArea
        rows={option.text.split('\n').length}
        label={editor.option(letter)}
        labelHidden
        placeholder={editor.option(letter)}
        {...said(shown, `${field}.text`)}
        value={option.text}
        onChange={(event) => onChange({ ...option, text: event.target.value })}
      />
      <div className={styles.tools}>
        {mark && (
          <label className={classes(styles.right, option.correct && styles.chosen)}>
            <input
              {...mark}
              checked={option.correct}
              aria-label={editor.right(letter)}
              onChange={(event) => onMark(event.target.checked)}
            />
            {editor.isRight}
          </label>
        )}
        {!option.picture && (
          <Button
            look="quiet"
            aria-label={editor.addOptionPicture(letter)}
            onClick={() => onChange({ ...option, picture: newPicture() })}
          >
            {editor.media}
          </Button>
        )}
        {onRemove && (
          <Button look="quiet" aria-label={editor.removeOption(letter)} onClick={onRemove}>
            ×
          </Button>
        )}
      </div>
      {option.picture && (
        <OptionPicture
          {...{ letter, field, shown }}
          picture={option.picture}
          uploading={{ ...uploading, bring }}
          onChange={(picture) => onChange({ ...option, picture })}
        />
      )}
    </FileZone>
  );
}
