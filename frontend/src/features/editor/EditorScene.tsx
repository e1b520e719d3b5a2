import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { Button, ButtonLink } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { QuizLanguage } from '@/design/QuizText';
import { lazily } from '@/questions/part';
import { WhenThere } from '@/questions/WhenThere';
import { editor } from '@/text/editor';
import { bringIntoView } from './bringIntoView';
import { DetailFields } from './DetailFields';
import { DraftSign } from './DraftSign';
import { EditorNotices } from './EditorNotices';
import styles from './EditorScene.module.css';
import { useNoStrayDrops } from './useNoStrayDrops';
import { QuestionFields } from './QuestionFields';
import { QuestionRail } from './QuestionRail';
import { TryItButton } from './TryItButton';
import { type Begin, useEditor } from './useEditor';
import { useUndoKeys } from './useUndoKeys';

/** Few meet anybody. */
const merging = lazily(() => import('./versions/MergeView'));

interface EditorSceneProps {
  readonly begin: Begin;
  /** The first change was written. */
  readonly onBegun?: (() => void) | undefined;
  readonly onSaved: (quiz: Quiz) => void;
}

export function EditorScene({ begin, onBegun, onSaved }: EditorSceneProps) {
  const { quiz } = begin;
  const question = Number(new URLSearchParams(useSearch()).get('question') ?? 0);
  const writing = useEditor({ ...begin, question }, onSaved);
  const [isLeaving, setLeaving] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const { target, isDirty, draft, meeting, undo, redo } = writing;
  const isSafe = !isDirty || draft.isKeptHere || draft.sign === 'kept';
  useNoStrayDrops();
  useUndoKeys(meeting ? undefined : writing);

  // Focus and scrolling are the browser's.
  useEffect(() => {
    if (target && page.current) {
      bringIntoView(page.current, target.field);
    }
  }, [target]);

  const isBegun = isDirty && !quiz;
  const begun = useRef(onBegun);
  useEffect(() => {
    if (isBegun) {
      begun.current?.();
    }
  }, [isBegun]);

  function leave() {
    navigate(quiz ? `/quizzes/${quiz.id}` : '/quizzes');
  }

  return (
    <div className={styles.page} data-lights="up" ref={page}>
      <header className={styles.header}>
        <Button look="quiet" onClick={() => (isSafe ? leave() : setLeaving(true))}>
          {editor.close}
        </Button>
        <h1 className={styles.title}>{quiz ? editor.editTitle : editor.newTitle}</h1>
        <DraftSign writing={writing} isNew={!quiz} />
        <div className={styles.steps}>
          <Button look="quiet" aria-label={editor.undo} disabled={!undo} onClick={undo}>
            ↶
          </Button>
          <Button look="quiet" aria-label={editor.redo} disabled={!redo} onClick={redo}>
            ↷
          </Button>
        </div>
        <div className={styles.actions}>
          {quiz && isSafe && (
            <ButtonLink to={`/quizzes/${quiz.id}/versions`} look="quiet">
              {editor.versions}
            </ButtonLink>
          )}
          <TryItButton writing={writing} />
          <Button disabled={writing.isSaving || !isDirty} onClick={writing.save}>
            {writing.isSaving ? editor.saving : editor.save}
          </Button>
        </div>
      </header>
      <EditorNotices writing={writing} />
      {meeting ? (
        <WhenThere part={merging}>
          {({ MergeView }) => (
            <MergeView
              meeting={meeting}
              mine={writing.form}
              isSaving={writing.isSaving}
              onSave={writing.saveTogether}
              onLeave={writing.leaveMeeting}
            />
          )}
        </WhenThere>
      ) : (
        <QuizLanguage value={writing.form.language}>
          <main className={styles.main}>
            <QuestionRail writing={writing} />
            <div className={styles.work}>
              <DetailFields writing={writing} />
              <QuestionFields
                key={writing.form.questions[writing.selected]?.key}
                writing={writing}
              />
            </div>
          </main>
        </QuizLanguage>
      )}
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
                  writing.discard();
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
