import { useRef, useState } from 'react';
import { Button, ButtonLink } from '@/design/Button';
import { TextArea } from '@/design/Field';
import { imports } from '@/text/imports';
import { proposals } from '@/text/proposals';
import { DropTarget } from './DropTarget';
import { FormatHelp } from './FormatHelp';
import styles from './ImportScene.module.css';
import { ImportStatus } from './ImportStatus';
import type { Importing } from './useImporting';

interface ImportSceneProps {
  readonly importing: Importing;
  /** Whether files are held over the page. */
  readonly isOver: boolean;
  /** Whether somebody came to see what can be read. */
  readonly isHelpAsked?: boolean;
  /** Whether a language model could write a quiz in its place. */
  readonly isModelThere?: boolean;
}

/** Where files are dropped or chosen and texts pasted; all the same to the server. */
export function ImportScene({
  importing,
  isOver,
  isHelpAsked = false,
  isModelThere = false,
}: ImportSceneProps) {
  const { state } = importing;
  const isUnfit = state.name === 'failed' && [413, 415, 422].includes(state.problem.status);
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{imports.title}</h1>
        <p className={styles.lead}>{imports.lead}</p>
      </header>
      <ImportStatus importing={importing} />
      <div className={styles.ways}>
        <Files importing={importing} />
        <Paste importing={importing} />
      </div>
      <FormatHelp isOpen={isUnfit || isHelpAsked} />
      {isModelThere && (
        <p>
          <ButtonLink to="/propose" look="secondary">
            {proposals.open}
          </ButtonLink>
        </p>
      )}
      {isOver && <DropTarget />}
    </div>
  );
}

function Files({ importing }: { importing: Importing }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.drop}>
      <div className={styles.doors} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <h2 className={styles.dropTitle}>{imports.dropTitle}</h2>
      <p className={styles.dropText}>{imports.dropText}</p>
      <Button large onClick={() => input.current?.click()}>
        {imports.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={imports.choose}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          if (files.length > 0) {
            importing.bring({ files });
          }
          // Chosen again after it was refused, it is to be sent again.
          target.value = '';
        }}
      />
    </section>
  );
}

function Paste({ importing }: { importing: Importing }) {
  const [text, setText] = useState(importing.typed ?? '');
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        importing.bring({ text });
      }}
    >
      <TextArea
        label={imports.pasteLabel}
        hint={
          <>
            {imports.pasteHint} <span className={styles.byKeys}>{imports.pasteByKeys}</span>
          </>
        }
        value={text}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" look="secondary" disabled={text.trim() === ''}>
        {imports.read}
      </Button>
    </form>
  );
}
