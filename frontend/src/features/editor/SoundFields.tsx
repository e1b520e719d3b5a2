import { mediaAddress } from '@/api/site';
import { Button } from '@/design/Button';
import { WrittenArea } from '@/design/WrittenFields';
import { FileUpload } from '@/questions/FileUpload';
import { FileZone } from '@/questions/FileZone';
import { useUpload } from '@/questions/useUpload';
import { type Shown, said, type SoundForm } from '@/questions/writing';
import { editor } from '@/text/editor';
import styles from './MediaFields.module.css';

interface SoundFieldsProps {
  /** What the media of the question are called, with which the names of the fields begin. */
  readonly field: string;
  readonly sound: SoundForm | undefined;
  readonly shown: Shown;
  readonly onChange: (sound: SoundForm | undefined) => void;
  /** Later, perhaps after other changes. */
  readonly onUploaded: (address: string) => void;
}

/** A sound of a question, and what is heard in words. */
export function SoundFields({ field, sound, shown, onChange, onUploaded }: SoundFieldsProps) {
  const { bring, forget, ...state } = useUpload('sound');
  const begun: SoundForm = { sound: '', transcript: '' };
  if (!sound) {
    return (
      <FileZone
        onFile={(file) => {
          onChange(begun);
          bring(file, onUploaded);
        }}
      >
        <Button look="secondary" onClick={() => onChange(begun)}>
          {editor.addSound}
        </Button>
      </FileZone>
    );
  }
  const about = shown.wrong[`${field}.sound`] ?? shown.missing[`${field}.sound`];
  return (
    <FileZone onFile={(file) => bring(file, onUploaded)}>
      <fieldset className={styles.fields} data-field={`${field}.sound`}>
        <legend className={styles.legend}>{editor.sound}</legend>
        <FileUpload
          kind="sound"
          label={editor.chooseSound}
          uploading={{ ...state, bring: (file) => bring(file, onUploaded) }}
          lacksWords={sound.transcript.trim() === ''}
        />
        <p className={about ? undefined : 'visually-hidden'} role="status">
          {about}
        </p>
        {sound.sound && (
          // What is heard is written below.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <audio controls preload="metadata" src={mediaAddress(sound.sound)} />
        )}
        <WrittenArea
          label={editor.transcript}
          hint={editor.transcriptHint}
          {...said(shown, `${field}.transcript`)}
          value={sound.transcript}
          rows={2}
          onChange={(event) => onChange({ ...sound, transcript: event.target.value })}
        />
        <Button
          look="quiet"
          onClick={() => {
            forget();
            onChange(undefined);
          }}
        >
          {editor.removeSound}
        </Button>
      </fieldset>
    </FileZone>
  );
}
