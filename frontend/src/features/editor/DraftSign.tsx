import { classes } from '@/design/classes';
import { editor } from '@/text/editor';
import type { AutosaveSign } from './autosave';
import styles from './EditorScene.module.css';
import type { Editor } from './useEditor';

/** How it stands with what was written. */
export function DraftSign({ writing, isNew }: { writing: Editor; isNew: boolean }) {
  const { isDirty, draft } = writing;
  const undiscarded = isDirty ? undefined : undiscardedText(draft.sign);
  const isTroubled = isDirty ? draft.sign !== 'kept' && draft.sign !== 'saving' : undiscarded;
  return (
    <p
      className={classes(styles.state, isTroubled && styles.troubled)}
      // What comes and goes while somebody types is not spoken.
      role={isDirty && draft.sign === 'saving' ? undefined : 'status'}
    >
      {isDirty ? unsavedText(writing) : (undiscarded ?? (!isNew && editor.saved))}
    </p>
  );
}

/** Where the server still has what was discarded. */
function undiscardedText(sign: AutosaveSign): string | undefined {
  switch (sign) {
    case 'discarding':
      return editor.draftDiscarding;
    case 'refused':
      return editor.draftUndiscarded;
    default:
      return undefined;
  }
}

function unsavedText({ draft, shown }: Editor): string {
  const missing = Object.keys(shown.missing).length;
  const here = draft.isKeptHere;
  switch (draft.sign) {
    case 'still':
    case 'saving':
    case 'discarding':
      return editor.draftSaving;
    case 'kept':
      return missing > 0 ? editor.toWrite(missing) : editor.draftKept;
    case 'retrying':
      return here ? editor.draftRetrying : editor.draftRetryingUnkept;
    case 'offline':
      return here ? editor.draftOffline : editor.draftOfflineUnkept;
    case 'elsewhere':
    case 'refused':
      return here ? editor.draftHere : editor.unsaved;
  }
}
