import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ProblemError } from '@/api/problem';
import { AccountPage } from '@/features/account/AccountPage';
import { RegisterPage } from '@/features/account/RegisterPage';
import { SignInPage } from '@/features/account/SignInPage';
import { CatalogPage } from '@/features/library/CatalogPage';
import { MyQuizzesPage } from '@/features/library/MyQuizzesPage';
import { QuizPage } from '@/features/library/QuizPage';
import { HistoryPage } from '@/features/results/HistoryPage';
import { ResultsPage } from '@/features/results/ResultsPage';
import { NotFoundPage } from './NotFoundPage';
import { ForUsers } from './ForUsers';
import { Shell } from './Shell';

const HostPage = lazy(async () => ({
  default: (await import('@/features/host/HostPage')).HostPage,
}));
const DevicePage = lazy(async () => ({
  default: (await import('@/features/host/devices/DevicePage')).DevicePage,
}));
const EditorPage = lazy(async () => ({
  default: (await import('@/features/editor/EditorPage')).EditorPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('@/features/library/imports/ImportPage')).ImportPage,
}));
const PreviewPage = lazy(async () => ({
  default: (await import('@/features/library/imports/PreviewPage')).PreviewPage,
}));

const PrintPage = lazy(async () => ({
  default: (await import('@/features/library/print/PrintPage')).PrintPage,
}));

const TrialPage = lazy(async () => ({ default: (await import('./TrialPage')).TrialPage }));

const DEVICE = /^\/(?<role>co-host|remote|screen)\/(?<code>[^/]+)\/?$/;

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && isPassing(error) },
  },
});

/** A problem document is an answer; only what may pass by itself is tried again. */
function isPassing(error: Error): boolean {
  return !(error instanceof ProblemError) || error.problem.status >= 500;
}

/** Everything for hosts. */
export function HostApp() {
  return (
    <QueryClientProvider client={queries}>
      <Switch>
        <Route path="/host/:code" component={HostPage} />
        <Route path={DEVICE} component={DevicePage} />
        <Route path="/try/:code" component={TrialPage} />
        <Route path="/quizzes/new">
          <ForUsers>
            <EditorPage />
          </ForUsers>
        </Route>
        <Route path="/quizzes/:id/edit">
          <ForUsers>
            <EditorPage />
          </ForUsers>
        </Route>
        <Route path="/quizzes/:id/print" component={PrintPage} />
        <Route>
          <Shell>
            <ShellPages />
          </Shell>
        </Route>
      </Switch>
    </QueryClientProvider>
  );
}

function ShellPages() {
  return (
    <Switch>
      <Route path="/library" component={CatalogPage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/register" component={RegisterPage} />
      <Route path="/quizzes/:id" component={QuizPage} />
      <Route path="/quizzes">
        <ForUsers>
          <MyQuizzesPage />
        </ForUsers>
      </Route>
      <Route path="/import/:id">
        <ForUsers>
          <PreviewPage />
        </ForUsers>
      </Route>
      <Route path="/import">
        <ForUsers>
          <ImportPage />
        </ForUsers>
      </Route>
      <Route path="/history">
        <ForUsers>
          <HistoryPage />
        </ForUsers>
      </Route>
      <Route path="/results/:sessionId">
        <ForUsers>
          <ResultsPage />
        </ForUsers>
      </Route>
      <Route path="/account">
        <ForUsers>
          <AccountPage />
        </ForUsers>
      </Route>
      <Route path="/host">
        <Redirect to="/library" replace />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
