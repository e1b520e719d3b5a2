import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { openTrial } from '@/game/trial';
import { useTryIt } from '@/live/useTryIt';
import { problemText } from '@/text/problem';
import { trial } from '@/text/trial';
import type { Editor } from './useEditor';

/** Plays what was written, from the question on that is being written; saves it first. */
export function TryItButton({ writing }: { writing: Editor }) {
  const { selected, isSaving, isDirty, saved } = writing;
  const opening = useTryIt<void>(async () => {
    const quiz = await saved();
    return quiz && openTrial({ quizId: quiz.id, trial: { question: selected } }, 'editor');
  });
  return (
    <>
      <Button
        look="secondary"
        title={trial.fromHere}
        disabled={isSaving || opening.isPending}
        onClick={() => opening.mutate()}
      >
        {opening.isPending ? trial.opening : isDirty ? trial.saveAndOpen : trial.open}
      </Button>
      {opening.error && <Notice>{problemText(problemOf(opening.error))}</Notice>}
    </>
  );
}
