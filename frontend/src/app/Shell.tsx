import { type ReactNode, Suspense } from 'react';
import { Link, useLocation, useRoute, useRouter, useSearch } from 'wouter';
import { ButtonLink } from '@/design/Button';
import { Loading } from '@/design/Loading';
import { Logo } from '@/design/Logo';
import { common } from '@/text/common';
import { formatNumber } from '@/text/choose';
import { moderation } from '@/text/moderation';
import { shell } from '@/text/shell';
import { useMe } from '@/user/useMe';
import styles from './Shell.module.css';
import { useHere } from './useHere';
import { useWaiting } from './useWaiting';

const ENTRANCES = new Set(['/sign-in', '/register']);

export function Shell({ children }: { children: ReactNode }) {
  const me = useMe();
  const waiting = useWaiting(me.data !== undefined && me.data !== null);
  const isEntering = ENTRANCES.has(useLocation()[0]);
  const search = useSearch();
  const here = useHere();
  // Without its own address, the page's base would count.
  const content = `${useRouter().base}${here}#content`;
  return (
    <div className={styles.shell} data-lights="up">
      <a href={content} className={styles.skip}>
        {shell.skip}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.home}>
          <Logo />
        </Link>
        <nav className={styles.nav} aria-label={shell.nav}>
          <NavLink to="/library">{shell.catalog}</NavLink>
          {me.data && (
            <>
              <NavLink to="/quizzes">{shell.mine}</NavLink>
              <NavLink to="/history">{shell.history}</NavLink>
              {waiting && (
                <NavLink to="/moderation">
                  {waiting.count > 0
                    ? moderation.navWaiting(formatNumber(waiting.count), waiting.hasMore)
                    : moderation.nav}
                </NavLink>
              )}
            </>
          )}
        </nav>
        <div className={styles.user}>
          {me.data ? (
            <Link
              to="/account"
              className={styles.account}
              aria-label={shell.accountOf(me.data.displayName)}
            >
              <span className={styles.initial} aria-hidden="true">
                {Array.from(me.data.displayName)[0]}
              </span>
              <bdi className={styles.name}>{me.data.displayName}</bdi>
            </Link>
          ) : (
            me.isSuccess && (
              <ButtonLink
                to={`/sign-in?${isEntering ? search : `next=${encodeURIComponent(here)}`}`}
                look="secondary"
              >
                {shell.signIn}
              </ButtonLink>
            )
          )}
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<Loading label={common.loading} />}>{children}</Suspense>
      </main>
    </div>
  );
}

function NavLink({ to, children }: { to: string; children: string }) {
  const [isHere] = useRoute(to);
  return (
    <Link to={to} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
