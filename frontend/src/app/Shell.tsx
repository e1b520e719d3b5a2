import { Suspense } from 'react';
import { Link, NavLink, Outlet, useHref, useLocation } from 'react-router';
import { ButtonLink } from '@/design/Button';
import { Loading } from '@/design/Loading';
import { Logo } from '@/design/Logo';
import { common } from '@/text/common';
import { shell } from '@/text/shell';
import { useMe } from '@/user/useMe';
import styles from './Shell.module.css';

const ENTRANCES = new Set(['/sign-in', '/register']);

export function Shell() {
  const me = useMe();
  const { pathname, search } = useLocation();
  const isEntering = ENTRANCES.has(pathname);
  // Without its own address, the page's base would count.
  const content = useHref({ pathname, search, hash: 'content' });
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
              <NavLink to="/quizzes" end>
                {shell.mine}
              </NavLink>
              <NavLink to="/history">{shell.history}</NavLink>
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
                to={`/sign-in${isEntering ? search : `?next=${encodeURIComponent(pathname + search)}`}`}
                look="secondary"
              >
                {shell.signIn}
              </ButtonLink>
            )
          )}
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<Loading label={common.loading} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
