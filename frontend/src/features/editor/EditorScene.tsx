import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { QuizLanguage } from '@/design/QuizText';
import { editor } from '@/text/editor';
import { dropDraft } from '@/user/drafts';
import { bringIntoView } from './bringIntoView';
import { DetailFields } from './DetailFields';
import { EditorNotices } from './EditorNotices';
import styles from './EditorScene.module.css';
import { useNoStrayDrops } from './useNoStrayDrops';
import { QuestionFields } from './QuestionFields';
import { QuestionRail } from './QuestionRail';
import { TryItButton } from './TryItButton';
import { type Editor, useEditor } from './useEditor';

interface EditorSceneProps {
  /** Id of the account that writes. */
  readonly owner: string;
  readonly quiz?: Quiz | undefined;
  readonly onSaved: (quiz: Quiz) => void;
}

export function EditorScene({ owner, quiz, onSaved }: EditorSceneProps) {
  const begin = Number(new URLSearchParams(useSearch()).get('question') ?? 0);
  const writing = useEditor(owner, quiz, onSaved, begin);
  const [isLeaving, setLeaving] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const { target, isDirty, isKept } = writing;
  useNoStrayDrops();

  // Focus and scrolling are the browser's.
  useEffect(() => {
    if (target && page.current) {
      bringIntoView(page.current, target.field);
    }
  }, [target]);

  function leave() {
    navigate(quiz ? `/quizzes/${quiz.id}` : '/quizzes');
  }

  return (
    <div className={styles.page} data-lights="up" ref={page}>
      <header className={styles.header}>
        <Button look="quiet" onClick={() => (isDirty && !isKept ? setLeaving(true) : leave())}>
          {editor.close}
        </Button>
        <h1 className={styles.title}>{quiz ? editor.editTitle : editor.newTitle}</h1>
        <p className={styles.state} role="status">
          {isDirty ? unsavedText(writing) : quiz && editor.saved}
        </p>
        <TryItButton writing={writing} />
        <Button disabled={writing.isSaving || !isDirty} onClick={writing.save}>
          {writing.isSaving ? editor.saving : editor.save}
        </Button>
      </header>
      <EditorNotices writing={writing} />
      <QuizLanguage value={writing.form.language}>
        <main className={styles.main}>
          <QuestionRail writing={writing} />
          <div className={styles.work}>
            <DetailFields writing={writing} />
            <QuestionFields key={writing.form.questions[writing.selected]?.key} writing={writing} />
          </div>
        </main>
      </QuizLanguage>
      {isLeaving && (
        <Dialog
          title={editor.leaveTitle}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button look="secondary" onClick={() => setLeaving(false)}>
                {editor.stay}
              </Button>
              <Button
                look="danger"
                onClick={() => {
                  dropDraft(owner, quiz?.id);
                  leave();
                }}
              >
                {editor.leave}
              </Button>
            </>
          }
        >
          <p>{editor.leaveText}</p>
        </Dialog>
      )}
    </div>
  );
}

function unsavedText({ isKept, shown }: Editor): string {
  const missing = Object.keys(shown.missing).length;
  return !isKept ? editor.unsaved : missing > 0 ? editor.toWrite(missing) : editor.kept;
}
