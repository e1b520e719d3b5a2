import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { ModerationAct, ModerationCase, Report, ReportReason } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { TextArea } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { formatDate } from '@/text/choose';
import { library } from '@/text/library';
import { moderation } from '@/text/moderation';
import { problemText } from '@/text/problem';
import { LicenceLine } from '../LicenceLine';
import { QuestionList } from '../QuestionList';
import styles from './CaseScene.module.css';
import { HideDialog } from './HideDialog';

/** What a moderator decides. */
export type Judgement =
  | { readonly act: 'dismiss' | 'release'; readonly words: string }
  | { readonly act: 'hide'; readonly reason: ReportReason; readonly words: string };

interface CaseSceneProps {
  readonly found: ModerationCase;
  readonly wordsLength: number;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onReload: () => void;
}

/** A quiz with all that there is to judge it by. */
export function CaseScene({ found, ...judging }: CaseSceneProps) {
  const { quiz, standing, reports, acts, copies } = found;
  return (
    <QuizLanguage value={quiz.language}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p>
            <Link to="/moderation">{moderation.back}</Link>
          </p>
          <QuizText as="h1" className={styles.title}>
            {quiz.title}
          </QuizText>
          <p className={styles.facts}>
            {library.by(quiz.ownerName)} · {library.questions(quiz.questions.length)}
            {quiz.visibility === 'public' && (
              <>
                {' · '}
                <Link to={`/quizzes/${quiz.id}`}>{moderation.readPublic}</Link>
              </>
            )}
          </p>
          {quiz.description && (
            <QuizText as="p" className={styles.description}>
              {quiz.description}
            </QuizText>
          )}
          <LicenceLine licence={quiz.licence} source={quiz.source} sourceUrl={quiz.sourceUrl} />
        </header>
        {standing && (
          <section className={styles.standing} aria-label={moderation.title}>
            <p className={styles.reason}>
              {standing.state === 'hidden'
                ? moderation.hiddenSince(formatDate(standing.at))
                : moderation.releasedAt(formatDate(standing.at))}
              {standing.reason !== undefined && `: ${moderation.reasons[standing.reason]}`}
            </p>
            {standing.words !== undefined && <Words>{standing.words}</Words>}
            {standing.appealedAt !== undefined && (
              <>
                <p className={styles.reason}>
                  {moderation.appealed}, {moderation.on(formatDate(standing.appealedAt))}
                </p>
                {standing.appeal && <Words>{standing.appeal}</Words>}
              </>
            )}
          </section>
        )}
        <Part title={moderation.reportsTitle}>
          {reports.length === 0 ? (
            <p>{moderation.noReports}</p>
          ) : (
            <ul className={styles.list}>
              {reports.map((report) => (
                <ReportItem key={report.id} report={report} version={quiz.version} />
              ))}
            </ul>
          )}
        </Part>
        {copies.length > 0 && (
          <Part title={moderation.copiesTitle}>
            <p>{moderation.copiesText}</p>
            <ul>
              {copies.map((copy) => (
                <li key={copy.id}>
                  <Link to={`/moderation/${copy.id}`}>
                    <QuizText>{copy.title}</QuizText>
                  </Link>{' '}
                  {library.by(copy.ownerName)}
                </li>
              ))}
            </ul>
          </Part>
        )}
        {acts.length > 0 && (
          <Part title={moderation.actsTitle}>
            <ul className={styles.list}>
              {acts.map((act) => (
                <ActItem key={act.at} act={act} />
              ))}
            </ul>
          </Part>
        )}
        <section aria-label={moderation.quizTitle}>
          <QuestionList questions={quiz.questions} />
        </section>
        {/* What is written about one judgement is no part of the next. */}
        <Foot key={acts[0]?.at ?? ''} found={found} {...judging} />
      </div>
    </QuizLanguage>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Of people about the quiz, in whatever language they have. */
function Words({ children }: { children: string }) {
  return (
    <blockquote className={styles.words} lang="">
      <bdi>{children}</bdi>
    </blockquote>
  );
}

function ReportItem({ report, version }: { report: Report; version: number }) {
  const { reason, words, reporter, at, open } = report;
  return (
    <li className={classes(styles.report, !open && styles.closed)}>
      <p className={styles.reason}>{moderation.reasons[reason]}</p>
      {words && <Words>{words}</Words>}
      <p className={styles.facts}>
        {[
          reporter === undefined ? moderation.bySomebody : moderation.by(reporter),
          moderation.on(formatDate(at)),
          ...(open ? [] : [moderation.looked]),
        ].join(' · ')}
        {report.version < version && ` · ${moderation.earlier}`}
      </p>
    </li>
  );
}

function ActItem({ act: { act, reason, words, at, moderator } }: { act: ModerationAct }) {
  return (
    <li className={classes(styles.report, styles.closed)}>
      <p className={styles.reason}>
        {moderation.acts[act]}
        {reason !== undefined && `: ${moderation.reasons[reason]}`}
      </p>
      {words && <Words>{words}</Words>}
      <p className={styles.facts}>
        {moderator === undefined ? moderation.bySomebody : moderation.by(moderator)} ·{' '}
        {moderation.on(formatDate(at))}
      </p>
    </li>
  );
}

function Foot({ found, wordsLength, isBusy, problem, onJudge, onReload }: CaseSceneProps) {
  const [isHiding, setHiding] = useState(false);
  const [note, setNote] = useState<string>();
  const isHidden = found.standing?.state === 'hidden';
  const isWaiting = found.reports.some(({ open }) => open);
  const isStale = problem?.type === 'stale-version';
  const words = note?.trim() ?? '';
  return (
    <footer className={styles.foot}>
      {problem && !isHiding && (
        <Notice>
          {isStale ? moderation.changedMeanwhile : problemText(problem)}{' '}
          {isStale && (
            <Button look="secondary" onClick={onReload}>
              {moderation.reload}
            </Button>
          )}
        </Notice>
      )}
      {note !== undefined && (
        <TextArea
          label={moderation.note}
          hint={moderation.noteHint}
          rows={2}
          maxLength={wordsLength}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
      <div className={styles.actions} aria-busy={isBusy}>
        {(isHidden || isWaiting) && note === undefined && (
          <Button look="quiet" onClick={() => setNote('')}>
            {moderation.addNote}
          </Button>
        )}
        <Button look="secondary" disabled={isBusy} onClick={() => setHiding(true)}>
          {isHidden ? moderation.hideAgain : moderation.hide}
        </Button>
        {isHidden ? (
          <Button disabled={isBusy} onClick={() => onJudge({ act: 'release', words })}>
            {moderation.release}
          </Button>
        ) : (
          isWaiting && (
            <Button disabled={isBusy} onClick={() => onJudge({ act: 'dismiss', words })}>
              {moderation.dismiss}
            </Button>
          )
        )}
      </div>
      {isHiding && (
        <HideDialog
          wordsLength={wordsLength}
          onHide={(reason, words) => {
            setHiding(false);
            onJudge({ act: 'hide', reason, words });
          }}
          onClose={() => setHiding(false)}
        />
      )}
    </footer>
  );
}
