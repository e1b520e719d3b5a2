import { formatNumber } from '@/text/choose';
import { languageName } from '@/text/languageName';
import { library } from '@/text/library';
import { licences as licenceTexts } from '@/text/licences';
import { search } from '@/text/search';
import styles from './Chips.module.css';
import { EVERYTHING, type QuizQuery, toggled } from './quizQuery';

interface ChipsProps {
  readonly query: QuizQuery;
  readonly me: string | undefined;
  /** Of the account whose quizzes are looked for, where a quiz has told it. */
  readonly authorName: string | undefined;
  readonly onChoose: (query: QuizQuery) => void;
}

/** What is chosen; each takes itself away. */
export function Chips({ query, me, authorName, onChoose }: ChipsProps) {
  const chips = chipsOf(query, me, authorName);
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className={styles.chips} aria-label={search.chosen}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={search.remove(label)}
            onClick={() => onChoose(without)}
          >
            <bdi>{label}</bdi>
            <span aria-hidden="true" className={styles.cross} />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => onChoose({ ...EVERYTHING, q: query.q, order: query.order })}
        >
          {search.clearAll}
        </button>
      </li>
    </ul>
  );
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: QuizQuery;
}

function chipsOf(
  query: QuizQuery,
  me: string | undefined,
  authorName: string | undefined,
): readonly Chip[] {
  const { owner, tags, language, kinds, licences, length, plays, days } = query;
  return [
    ...(owner === undefined
      ? []
      : [
          {
            key: 'owner',
            label: ownerText(owner, me, authorName),
            without: { ...query, owner: undefined },
          },
        ]),
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      label: tag,
      without: { ...query, tags: toggled(tags, tag) },
    })),
    ...(language === undefined
      ? []
      : [
          {
            key: 'language',
            label: languageName(language),
            without: { ...query, language: undefined },
          },
        ]),
    ...kinds.map((kind) => ({
      key: `kind ${kind}`,
      label: library.kinds[kind],
      without: { ...query, kinds: toggled(kinds, kind) },
    })),
    ...licences.map((licence) => ({
      key: `licence ${licence}`,
      label: licenceTexts.names[licence],
      without: { ...query, licences: toggled(licences, licence) },
    })),
    ...(length === undefined
      ? []
      : [
          {
            key: 'length',
            label: search.lengths[length],
            without: { ...query, length: undefined },
          },
        ]),
    ...(plays === undefined
      ? []
      : [
          {
            key: 'plays',
            label: `${search.played}: ${search.playedAtLeast(formatNumber(plays), plays === 1)}`,
            without: { ...query, plays: undefined },
          },
        ]),
    ...(days === undefined
      ? []
      : [
          {
            key: 'days',
            label: search.changedWithin[days],
            without: { ...query, days: undefined },
          },
        ]),
  ];
}

function ownerText(owner: string, me: string | undefined, name: string | undefined): string {
  if (owner === me) {
    return search.mineChip;
  }
  return name === undefined ? search.someAuthor : search.author(name);
}
