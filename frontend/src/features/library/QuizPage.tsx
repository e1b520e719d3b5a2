import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import type { CreateSession, GameSettings } from '@/api/generated/session';
import { hasFailed } from '@/api/failure';
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
import { CreditLine } from './CreditLine';
import { DrawFields } from './DrawFields';
import { drawable, drawOf, NO_DRAW } from './drawing';
import { Drafts } from './Drafts';
import { DownloadQuiz } from './exports/DownloadQuiz';
import { HiddenWords } from './HiddenWords';
import { HowToPlay } from './HowToPlay';
import { Imported } from './imports/Imported';
import { LicenceLine } from './LicenceLine';
import { LinkSharing } from './LinkSharing';
import { NoQuiz } from './NoQuiz';
import { QuestionList } from './QuestionList';
import { QuizKeeping } from './QuizKeeping';
import { isFound, isOwn, mayPlay } from './sharing/access';
import { OfferedQuiz } from './sharing/OfferedQuiz';
import { SharedLine } from './sharing/SharedLine';
import { ShareQuiz } from './sharing/ShareQuiz';
import styles from './QuizPage.module.css';
import { ReportQuiz } from './reports/ReportQuiz';
import { Standing } from './reports/Standing';
import { wordsError } from './hiddenWords';
import { playsText } from './playsText';
import { useHiddenWords } from './useHiddenWords';
import { useOpenRoom } from './useOpenRoom';
import { useLinkTo, useQuiz } from './useQuiz';

export function QuizPage() {
  const id = useParams()['id'] ?? '';
  const me = useMe();
  const quiz = useQuiz(id);
  if (quiz.isPending || me.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(quiz)) {
    return <NoQuiz id={id} problem={problemOf(quiz.error)} />;
  }
  return <QuizScene quiz={quiz.data} />;
}

/** What there is to know about a quiz, and to do with it. */
export function QuizScene({ quiz }: { quiz: Quiz }) {
  return (
    <QuizLanguage value={quiz.language}>
      <Introduction quiz={quiz} />
      <QuestionList questions={quiz.questions} />
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
          {quiz.visibility === 'private' && !quiz.role && ` · ${library.private}`}
          {quiz.visibility === 'link' && ` · ${library.byLink}`}
          {quiz.visibility === 'public' && !isOwn(quiz) && (
            <>
              {' · '}
              <Link to={`/library?owner=${quiz.ownerId}`}>{library.moreByAuthor}</Link>
            </>
          )}
        </p>
        <LicenceLine licence={quiz.licence} source={quiz.source} sourceUrl={quiz.sourceUrl} />
        <CreditLine quiz={quiz} />
        <OfferedQuiz quiz={quiz} />
        <SharedLine quiz={quiz} />
        <Standing quiz={quiz} />
        <Imported />
        <Actions quiz={quiz} />
        {quiz.link && <LinkSharing id={quiz.id} link={quiz.link} />}
      </div>
      <Cover id={quiz.id} cover={quiz.cover} isLarge />
    </header>
  );
}

function Actions({ quiz }: { quiz: Quiz }) {
  const me = useMe();
  const link = useLinkTo(quiz.id);
  const isPlayable = mayPlay(quiz, link !== undefined);
  const room = useOpenRoom();
  const [settings, setSettings] = useState<GameSettings>({});
  const [draw, setDraw] = useState(NO_DRAW);
  const hidden = useHiddenWords(me.data?.id);
  const tried = useTryIt((room: CreateSession) => openTrial(room, 'quiz'));
  const asked = room.error ? room : tried;
  const problem = asked.error ? problemOf(asked.error) : undefined;
  const hiddenError = problem && wordsError(problem, asked.variables?.settings?.hiddenWords ?? []);
  const isOpening = room.isPending || tried.isPending;
  const wanted = () => ({
    quizId: quiz.id,
    ...(link !== undefined && { link }),
    settings: {
      ...settings,
      ...(hidden.words.length > 0 && { hiddenWords: [...hidden.words] }),
    },
  });
  return (
    <>
      <div className={styles.actions}>
        {!me.data ? (
          <ButtonLink to={`/sign-in?next=/quizzes/${quiz.id}`} large>
            {library.signInToHost}
          </ButtonLink>
        ) : (
          isPlayable && (
            <>
              <Button
                large
                disabled={isOpening}
                onClick={() => {
                  tried.reset();
                  room.mutate({ ...wanted(), ...drawOf(draw) });
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
          )
        )}
        {quiz.editable && (
          <ButtonLink to={`/quizzes/${quiz.id}/edit`} look="secondary" large>
            {library.edit}
          </ButtonLink>
        )}
        {isOwn(quiz) && <ShareQuiz quiz={quiz} />}
        {isFound(quiz) && me.data && <QuizKeeping quiz={quiz} />}
        <DownloadQuiz quiz={quiz} link={link} />
        <ButtonLink to={`/quizzes/${quiz.id}/print`} look="quiet" large>
          {print.open}
        </ButtonLink>
        <ReportQuiz quiz={quiz} />
      </div>
      {me.data && isPlayable && (
        <HowToPlay
          settings={settings}
          drawn={draw.questions}
          drawing={<DrawFields draw={draw} most={drawable(quiz.questions)} onChange={setDraw} />}
          onChange={setSettings}
          hiddenWords={hidden.words.length}
        >
          <HiddenWords typed={hidden.typed} onType={hidden.type} error={hiddenError} />
        </HowToPlay>
      )}
      {quiz.editable && me.data && <Drafts owner={me.data.id} quizId={quiz.id} />}
      {problem && !hiddenError && <Notice>{problemText(problem)}</Notice>}
    </>
  );
}
