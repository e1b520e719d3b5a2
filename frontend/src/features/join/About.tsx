import { wasSignedIn } from '@/api/userToken';
import { ButtonLink } from '@/design/Button';
import { join } from '@/text/join';
import styles from './About.module.css';

/** What Quizhall is, for those who have no code. */
export function About() {
  return (
    <section className={styles.about} aria-labelledby="about">
      <h2 id="about" className={styles.title}>
        {join.aboutTitle}
      </h2>
      <p>{join.aboutText}</p>
      <ol className={styles.steps}>
        {join.steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <ButtonLink to="/library" large>
          {join.host}
        </ButtonLink>
        {!wasSignedIn() && (
          <ButtonLink to="/register" look="secondary" large>
            {join.register}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
