import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { basePath } from '@/api/site';
import { Loading } from '@/design/Loading';
import { HomePage } from '@/features/join/HomePage';
import { NicknamePage } from '@/features/join/NicknamePage';
import { PlayPage } from '@/features/play/PlayPage';
import { common } from '@/text/common';
import { ErrorFence } from './ErrorFence';
import { HouseLights } from './HouseLights';

const HostApp = lazy(async () => ({ default: (await import('./HostApp')).HostApp }));

/**
 * Players load all they need at once, so that nothing is left to fail on the way into a game, and
 * it packs tighter; everything for hosts comes when it is opened.
 */
export function App() {
  return (
    <ErrorFence>
      <BrowserRouter basename={basePath}>
        <HouseLights />
        <Suspense fallback={<Loading label={common.loading} />}>
          <Routes>
            <Route index element={<HomePage />} />
            <Route path="join/:code" element={<NicknamePage />} />
            <Route path="play/:code" element={<PlayPage />} />
            <Route path="*" element={<HostApp />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
    </ErrorFence>
  );
}
