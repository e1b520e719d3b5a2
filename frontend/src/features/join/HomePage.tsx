import { Link } from 'wouter';
import { wasSignedIn } from '@/api/userToken';
import { join } from '@/text/join';
import { About } from './About';
import { CodeForm } from './CodeForm';
import { Door } from './Door';
import styles from './HomePage.module.css';
import { RunningRooms } from './RunningRooms';

/** The first page: players are a code away from their room, hosts learn what this is. */
export function HomePage() {
  return (
    <Door
      isWide
      aside={
        <Link to={wasSignedIn() ? '/quizzes' : '/sign-in'}>
          {wasSignedIn() ? join.myQuizzes : join.signIn}
        </Link>
      }
    >
      <div className={styles.columns}>
        <section>
          <h1 className={styles.title}>{join.title}</h1>
          <p className={styles.lead}>{join.lead}</p>
          <CodeForm />
          <RunningRooms />
        </section>
        <About />
      </div>
    </Door>
  );
}
