import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
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
const EditorPage = lazy(async () => ({
  default: (await import('@/features/editor/EditorPage')).EditorPage,
}));

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
      <Routes>
        <Route element={<Shell />}>
          <Route path="library" element={<CatalogPage />} />
          <Route path="quizzes/:id" element={<QuizPage />} />
          <Route path="sign-in" element={<SignInPage />} />
          <Route path="register" element={<RegisterPage />} />
          <Route element={<ForUsers />}>
            <Route path="quizzes" element={<MyQuizzesPage />} />
            <Route path="history" element={<HistoryPage />} />
            <Route path="results/:sessionId" element={<ResultsPage />} />
            <Route path="account" element={<AccountPage />} />
          </Route>
          <Route path="host" element={<Navigate to="/library" replace />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
        <Route element={<ForUsers />}>
          <Route path="quizzes/new" element={<EditorPage />} />
          <Route path="quizzes/:id/edit" element={<EditorPage />} />
        </Route>
        <Route path="host/:code" element={<HostPage />} />
      </Routes>
    </QueryClientProvider>
  );
}
