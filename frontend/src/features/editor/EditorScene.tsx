import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Quiz } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import { DetailFields } from './DetailFields';
import styles from './EditorScene.module.css';
import { QuestionFields } from './QuestionFields';
import { QuestionRail } from './QuestionRail';
import { dropDraft } from './keptDraft';
import { type Editor, useEditor } from './useEditor';

interface EditorSceneProps {
  readonly quiz?: Quiz;
  readonly onSaved: (quiz: Quiz) => void;
}

export function EditorScene({ quiz, onSaved }: EditorSceneProps) {
  const writing = useEditor(quiz, onSaved);
  const [isLeaving, setLeaving] = useState(false);
  const navigate = useNavigate();

  function leave() {
    dropDraft(quiz?.id);
    void navigate(quiz ? `/quizzes/${quiz.id}` : '/quizzes');
  }

  return (
    <div className={styles.page} data-lights="up">
      <header className={styles.header}>
        <Button look="quiet" onClick={() => (writing.isDirty ? setLeaving(true) : leave())}>
          {editor.close}
        </Button>
        <h1 className={styles.title}>{quiz ? editor.editTitle : editor.newTitle}</h1>
        <p className={styles.state} role="status">
          {writing.isDirty ? editor.unsaved : quiz && editor.saved}
        </p>
        <Button disabled={writing.isSaving || !writing.isDirty} onClick={writing.save}>
          {writing.isSaving ? editor.saving : editor.save}
        </Button>
      </header>
      <Notices writing={writing} />
      <main className={styles.main}>
        <QuestionRail writing={writing} />
        <div className={styles.work}>
          <DetailFields writing={writing} />
          <QuestionFields key={writing.form.questions[writing.selected]?.key} writing={writing} />
        </div>
      </main>
      {isLeaving && (
        <Dialog
          title={editor.leaveTitle}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button look="secondary" onClick={() => setLeaving(false)}>
                {editor.stay}
              </Button>
              <Button look="danger" onClick={leave}>
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

function Notices({ writing }: { writing: Editor }) {
  const count = Object.keys(writing.hints).length;
  const { problem } = writing;
  const isAboutFields = (problem?.errors?.length ?? 0) > 0;
  return (
    <div className={styles.notices}>
      {writing.isRestored && (
        <Notice mood="calm">
          {editor.restored}
          <Button look="secondary" onClick={writing.discard}>
            {editor.discard}
          </Button>
        </Notice>
      )}
      {count > 0 && <Notice>{editor.problems(count)}</Notice>}
      {problem && !isAboutFields && !writing.isSaving && (
        <Notice>
          {problem.type.endsWith('stale-version') ? editor.stale : problemText(problem)}
        </Notice>
      )}
    </div>
  );
}
