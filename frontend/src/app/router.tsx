import { createBrowserRouter, type RouteObject } from 'react-router';
import { JoinPage } from '@/features/join/JoinPage';
import { NicknamePage } from '@/features/join/NicknamePage';
import { BrokenPage } from './BrokenPage';
import { NotFoundPage } from './NotFoundPage';

/** Players load the first pages and the game; everything for hosts comes when it is opened. */
const pages: RouteObject[] = [
  { index: true, Component: JoinPage },
  { path: 'join/:code', Component: NicknamePage },
  {
    path: 'play/:code',
    lazy: async () => ({ Component: (await import('@/features/play/PlayPage')).PlayPage }),
  },
  { path: '*', Component: NotFoundPage },
];

export const router = createBrowserRouter([{ ErrorBoundary: BrokenPage, children: pages }]);
