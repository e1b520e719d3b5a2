import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { whenUserChanges } from '@/api/userChange';
import { lazyPage } from '@/browser/lazyPage';
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
import { forgetRead, queries } from './queries';
import { Shell } from './Shell';

const HostPage = lazyPage(
  () => import('@/features/host/HostPage'),
  (page) => page.HostPage,
);
const DevicePage = lazyPage(
  () => import('@/features/host/devices/DevicePage'),
  (page) => page.DevicePage,
);
const EditorPage = lazyPage(
  () => import('@/features/editor/EditorPage'),
  (page) => page.EditorPage,
);
const VersionsPage = lazyPage(
  () => import('@/features/editor/versions/VersionsPage'),
  (page) => page.VersionsPage,
);
const ImportPage = lazyPage(
  () => import('@/features/library/imports/ImportPage'),
  (page) => page.ImportPage,
);
const PreviewPage = lazyPage(
  () => import('@/features/library/imports/PreviewPage'),
  (page) => page.PreviewPage,
);
const ProposePage = lazyPage(
  () => import('@/features/library/proposals/ProposePage'),
  (page) => page.ProposePage,
);
const ProposalPage = lazyPage(
  () => import('@/features/library/proposals/ProposalPage'),
  (page) => page.ProposalPage,
);

const InvitationPage = lazyPage(
  () => import('@/features/library/sharing/InvitationPage'),
  (page) => page.InvitationPage,
);

const GroupsPage = lazyPage(
  () => import('@/features/library/sharing/groups/GroupsPage'),
  (page) => page.GroupsPage,
);
const GroupPage = lazyPage(
  () => import('@/features/library/sharing/groups/GroupPage'),
  (page) => page.GroupPage,
);

const PrintPage = lazyPage(
  () => import('@/features/library/print/PrintPage'),
  (page) => page.PrintPage,
);

const ModerationPage = lazyPage(
  () => import('@/features/library/moderation/ModerationPage'),
  (page) => page.ModerationPage,
);
const CasePage = lazyPage(
  () => import('@/features/library/moderation/CasePage'),
  (page) => page.CasePage,
);

const TrialPage = lazyPage(
  () => import('./TrialPage'),
  (page) => page.TrialPage,
);

const DEVICE = /^\/(?<role>co-host|remote|screen)\/(?<code>[^/]+)\/?$/;

/** Everything for hosts. */
export function HostApp() {
  useEffect(() => whenUserChanges(forgetRead), []);
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
      <Route path="/quizzes/:id/versions">
        <ForUsers>
          <VersionsPage />
        </ForUsers>
      </Route>
      <Route path="/quizzes/:id" component={QuizPage} />
      <Route path="/quizzes">
        <ForUsers>
          <MyQuizzesPage />
        </ForUsers>
      </Route>
      <Route path="/invitation" component={InvitationPage} />
      <Route path="/groups/:id">
        <ForUsers>
          <GroupPage />
        </ForUsers>
      </Route>
      <Route path="/groups">
        <ForUsers>
          <GroupsPage />
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
      <Route path="/propose/:id">
        <ForUsers>
          <ProposalPage />
        </ForUsers>
      </Route>
      <Route path="/propose">
        <ForUsers>
          <ProposePage />
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
      <Route path="/moderation/:id">
        <ForUsers>
          <CasePage />
        </ForUsers>
      </Route>
      <Route path="/moderation">
        <ForUsers>
          <ModerationPage />
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
