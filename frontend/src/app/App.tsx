import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { lazyPage } from '@/browser/lazyPage';
import { Loading } from '@/design/Loading';
import { HomePage } from '@/features/join/HomePage';
import { NicknamePage } from '@/features/join/NicknamePage';
import { PlayPage } from '@/features/play/PlayPage';
import { common } from '@/text/common';
import { browserAddress } from './address';
import { ErrorFence } from './ErrorFence';
import { HouseLights } from './HouseLights';

const HostApp = lazyPage(
  () => import('./HostApp'),
  (page) => page.HostApp,
);

/**
 * Players load all they need at once, so that nothing is left to fail on the way into a game, and
 * it packs tighter; everything for hosts comes when it is opened.
 */
export function App() {
  return (
    <ErrorFence>
      <Router {...browserAddress}>
        <HouseLights />
        <Suspense fallback={<Loading label={common.loading} />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/join/:code" component={NicknamePage} />
            <Route path="/play/:code" component={PlayPage} />
            <Route component={HostApp} />
          </Switch>
        </Suspense>
      </Router>
    </ErrorFence>
  );
}
