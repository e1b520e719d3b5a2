import { useEffect, useRef } from 'react';
import { TextArea } from '@/design/Field';
import { library } from '@/text/library';
import styles from './HowToPlay.module.css';

interface HiddenWordsProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly error: string | undefined;
}

export function HiddenWords({ typed, onType, error }: HiddenWordsProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isWrong = error !== undefined;
  // What is folded away cannot be seen or mended. Each new try begins without an error.
  useEffect(() => {
    const details = field.current?.closest('details');
    if (isWrong && details) {
      details.open = true;
      field.current?.focus();
      // With what is wrong, which stands below.
      field.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    }
  }, [isWrong]);
  return (
    <div className={styles.words}>
      <TextArea
        ref={field}
        label={library.howToPlay.hiddenWords}
        hint={library.howToPlay.hiddenWordsHint}
        error={error}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
