import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { basePath } from '@/api/site';
import { Loading } from '@/design/Loading';
import { HomePage } from '@/features/join/HomePage';
import { NicknamePage } from '@/features/join/NicknamePage';
import { common } from '@/text/common';
import { ErrorFence } from './ErrorFence';
import { HouseLights } from './HouseLights';

const PlayPage = lazy(async () => ({
  default: (await import('@/features/play/PlayPage')).PlayPage,
}));
const HostApp = lazy(async () => ({ default: (await import('./HostApp')).HostApp }));

/** Players load the first two pages and the game; everything for hosts comes when it is opened. */
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
