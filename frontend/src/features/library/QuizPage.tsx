import { useState } from 'react';
import { useParams } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import type { CreateSession, GameSettings } from '@/api/generated/session';
import { problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { openTrial } from '@/game/trial';
import { useTryIt } from '@/live/useTryIt';
import { common } from '@/text/common';
import { library } from '@/text/library';
import { print } from '@/text/print';
import { problemText } from '@/text/problem';
import { trial } from '@/text/trial';
import { useMe } from '@/user/useMe';
import { Cover } from './Cover';
import { DeleteQuiz } from './DeleteQuiz';
import { Drafts } from './Drafts';
import { HiddenWords } from './HiddenWords';
import { HowToPlay } from './HowToPlay';
import { Imported } from './imports/Imported';
import { NoQuiz } from './NoQuiz';
import { QuestionList } from './QuestionList';
import styles from './QuizPage.module.css';
import { wordsError } from './hiddenWords';
import { playsText } from './playsText';
import { useHiddenWords } from './useHiddenWords';
import { useOpenRoom } from './useOpenRoom';
import { useQuiz } from './useQuiz';

export function QuizPage() {
  const id = useParams()['id'] ?? '';
  const me = useMe();
  const quiz = useQuiz(id);
  if (quiz.isPending || me.isPending) {
    return <Loading label={common.loading} />;
  }
  if (quiz.isError) {
    return <NoQuiz id={id} problem={problemOf(quiz.error)} />;
  }
  return (
    <QuizLanguage value={quiz.data.language}>
      <Introduction quiz={quiz.data} />
      <QuestionList questions={quiz.data.questions} />
    </QuizLanguage>
  );
}

function Introduction({ quiz }: { quiz: Quiz }) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <QuizText as="h1" className={styles.title}>
          {quiz.title}
        </QuizText>
        {quiz.description && (
          <QuizText as="p" className={styles.description}>
            {quiz.description}
          </QuizText>
        )}
        <p className={styles.facts}>
          {library.questions(quiz.questions.length)} · {playsText(quiz.plays)} ·{' '}
          {library.by(quiz.ownerName)}
          {quiz.visibility === 'private' && ` · ${library.private}`}
        </p>
        <Imported />
        <Actions quiz={quiz} />
      </div>
      <Cover id={quiz.id} cover={quiz.cover} isLarge />
    </header>
  );
}

function Actions({ quiz }: { quiz: Quiz }) {
  const me = useMe();
  const room = useOpenRoom();
  const [settings, setSettings] = useState<GameSettings>({});
  const hidden = useHiddenWords(me.data?.id);
  const tried = useTryIt((room: CreateSession) => openTrial(room, 'quiz'));
  const asked = room.error ? room : tried;
  const problem = asked.error ? problemOf(asked.error) : undefined;
  const hiddenError = problem && wordsError(problem, asked.variables?.settings?.hiddenWords ?? []);
  const isOpening = room.isPending || tried.isPending;
  const wanted = () => ({
    quizId: quiz.id,
    settings: {
      ...settings,
      ...(hidden.words.length > 0 && { hiddenWords: [...hidden.words] }),
    },
  });
  return (
    <>
      <div className={styles.actions}>
        {me.data ? (
          <>
            <Button
              large
              disabled={isOpening}
              onClick={() => {
                tried.reset();
                room.mutate(wanted());
              }}
            >
              {room.isPending ? library.opening : library.open}
            </Button>
            <Button
              look="secondary"
              large
              title={trial.openHint}
              disabled={isOpening}
              onClick={() => {
                room.reset();
                tried.mutate(wanted());
              }}
            >
              {tried.isPending ? trial.opening : trial.open}
            </Button>
          </>
        ) : (
          <ButtonLink to={`/sign-in?next=/quizzes/${quiz.id}`} large>
            {library.signInToHost}
          </ButtonLink>
        )}
        {quiz.editable && (
          <>
            <ButtonLink to={`/quizzes/${quiz.id}/edit`} look="secondary" large>
              {library.edit}
            </ButtonLink>
            <DeleteQuiz quiz={quiz} />
          </>
        )}
        <ButtonLink to={`/quizzes/${quiz.id}/print`} look="quiet" large>
          {print.open}
        </ButtonLink>
      </div>
      {me.data && (
        <HowToPlay settings={settings} onChange={setSettings} hiddenWords={hidden.words.length}>
          <HiddenWords typed={hidden.typed} onType={hidden.type} error={hiddenError} />
        </HowToPlay>
      )}
      {quiz.editable && me.data && <Drafts owner={me.data.id} quizId={quiz.id} />}
      {problem && !hiddenError && <Notice>{problemText(problem)}</Notice>}
    </>
  );
}
