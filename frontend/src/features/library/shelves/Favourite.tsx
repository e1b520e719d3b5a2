import type { ShelvedQuiz } from '@/api/generated/quiz';
import { classes } from '@/design/classes';
import { shelves } from '@/text/shelves';
import styles from './Favourite.module.css';
import type { Shelving } from './useShelving';

interface FavouriteProps {
  readonly item: Pick<ShelvedQuiz, 'favourite'> & {
    readonly quiz: { readonly id: string; readonly title: string };
  };
  readonly shelving: Pick<Shelving, 'like' | 'unlike'>;
  readonly isLarge?: boolean;
}

/** The star that says whether somebody likes a quiz, and changes that. */
export function Favourite({ item: { quiz, favourite }, shelving, isLarge }: FavouriteProps) {
  return (
    <button
      type="button"
      className={classes(styles.star, isLarge && styles.large)}
      aria-label={shelves.favourite(quiz.title)}
      aria-pressed={favourite}
      title={favourite ? shelves.unlike : shelves.like}
      onClick={() => (favourite ? shelving.unlike([quiz]) : shelving.like([quiz]))}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="m12 2.8 2.8 5.9 6.4.8-4.7 4.5 1.2 6.4-5.7-3.2-5.7 3.2 1.2-6.4-4.7-4.5 6.4-.8z" />
      </svg>
    </button>
  );
}
