import '@/design/styles';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { JoinPage } from '@/features/join/JoinPage';
import { NicknamePage } from '@/features/join/NicknamePage';
import { NotFoundPage } from './NotFoundPage';

const PlayPage = lazy(async () => ({
  default: (await import('@/features/play/PlayPage')).PlayPage,
}));

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <Suspense>
        <Routes>
          <Route index element={<JoinPage />} />
          <Route path="join/:code" element={<NicknamePage />} />
          <Route path="play/:code" element={<PlayPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </BrowserRouter>
  </StrictMode>,
);
