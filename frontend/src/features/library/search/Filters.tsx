import { useState } from 'react';
import type { Licence, SearchCounts } from '@/api/generated/quiz';
import { formatNumber } from '@/text/choose';
import { languageName } from '@/text/languageName';
import { library } from '@/text/library';
import { licences } from '@/text/licences';
import { search } from '@/text/search';
import { type Counted, countText } from './countText';
import { FilterGroup, type Choice } from './FilterGroup';
import {
  DAYS,
  type Days,
  type Length,
  LENGTHS,
  LICENCES,
  PLAYS,
  type QuizQuery,
  toggled,
} from './quizQuery';

const FEW_SUBJECTS = 10;

interface FiltersProps {
  readonly query: QuizQuery;
  /** Absent until they are there: choices are shown before. */
  readonly counts: SearchCounts | undefined;
  readonly me: string | undefined;
  readonly onChoose: (query: QuizQuery) => void;
}

/** All that a search can be narrowed down by, with how many quizzes each choice leads to. */
export function Filters({ query, counts, me, onChoose }: FiltersProps) {
  const [areAllShown, setAreAllShown] = useState(false);
  const subjects = subjectsOf(query, counts);
  const shown = areAllShown ? subjects : subjects.slice(0, FEW_SUBJECTS);
  return (
    <>
      {me !== undefined && (
        <FilterGroup
          choices={[{ value: me, label: search.mine }]}
          chosen={query.owner === me ? [me] : []}
          isSeveral
          onToggle={() => onChoose({ ...query, owner: query.owner === me ? undefined : me })}
        />
      )}
      <FilterGroup
        legend={search.subjects}
        choices={shown}
        chosen={query.tags}
        isSeveral
        onToggle={(tag) => onChoose({ ...query, tags: toggled(query.tags, tag) })}
      >
        {subjects.length > FEW_SUBJECTS && {
          label: areAllShown ? search.fewerSubjects : search.moreSubjects,
          onClick: () => setAreAllShown(!areAllShown),
        }}
      </FilterGroup>
      <FilterGroup
        legend={search.language}
        choices={languagesOf(query, counts)}
        chosen={query.language === undefined ? [] : [query.language]}
        onToggle={(language) => onChoose({ ...query, language })}
      />
      <FilterGroup
        legend={search.kinds}
        choices={kindsOf(query, counts)}
        chosen={query.kinds}
        isSeveral
        onToggle={(kind) => onChoose({ ...query, kinds: toggled(query.kinds, kind) })}
      />
      <FilterGroup
        legend={licences.licence}
        choices={licencesOf(query, counts)}
        chosen={query.licences}
        isSeveral
        onToggle={(licence) => onChoose({ ...query, licences: toggled(query.licences, licence) })}
      />
      <FilterGroup
        legend={search.length}
        choices={lengthsOf(counts)}
        chosen={query.length === undefined ? [] : [query.length]}
        onToggle={(length) => onChoose({ ...query, length })}
      />
      <FilterGroup
        legend={search.played}
        choices={playsOf(counts)}
        chosen={query.plays === undefined ? [] : [query.plays]}
        onToggle={(plays) => onChoose({ ...query, plays })}
      />
      <FilterGroup
        legend={search.changed}
        choices={daysOf(counts)}
        chosen={query.days === undefined ? [] : [query.days]}
        onToggle={(days) => onChoose({ ...query, days })}
      />
    </>
  );
}

type Kind = QuizQuery['kinds'][number];

function choice<T>(value: T, label: string, counted: Counted | undefined): Choice<T> {
  return counted ? { value, label, count: countText(counted) } : { value, label };
}

/** What is chosen stays there, so that it can be taken back. */
function subjectsOf({ tags }: QuizQuery, counts: SearchCounts | undefined): Choice<string>[] {
  const counted = counts?.tags ?? [];
  const missing = tags.filter((tag) => counted.every(({ name }) => name !== tag));
  return [
    ...missing.map((tag) => choice(tag, tag, undefined)),
    ...counted.map((tag) => choice(tag.name, tag.name, tag)),
  ];
}

function languagesOf({ language }: QuizQuery, counts: SearchCounts | undefined): Choice<string>[] {
  const counted = counts?.languages ?? [];
  const isMissing = language !== undefined && counted.every(({ name }) => name !== language);
  return [
    ...(isMissing ? [choice(language, languageName(language), undefined)] : []),
    ...counted.map((one) => choice(one.name, languageName(one.name), one)),
  ];
}

function kindsOf(query: QuizQuery, counts: SearchCounts | undefined): Choice<Kind>[] {
  const counted = (kind: Kind) => counts?.kinds.find(({ name }) => name === kind);
  return (Object.keys(library.kinds) as Kind[])
    .filter((kind) => !counts || counted(kind) || query.kinds.includes(kind))
    .map((kind) => choice(kind, library.kinds[kind], counted(kind)));
}

/** Few quizzes say one: only those that are there are worth a line. */
function licencesOf(query: QuizQuery, counts: SearchCounts | undefined): Choice<Licence>[] {
  const counted = (licence: Licence) => counts?.licences?.find(({ name }) => name === licence);
  return LICENCES.filter((one) => counted(one) !== undefined || query.licences.includes(one)).map(
    (one) => choice(one, licences.names[one], counted(one)),
  );
}

function lengthsOf(counts: SearchCounts | undefined): Choice<Length>[] {
  return (Object.keys(LENGTHS) as Length[]).map((length) =>
    choice(
      length,
      search.lengths[length],
      counts?.lengths.find(({ from }) => from === LENGTHS[length].from),
    ),
  );
}

function playsOf(counts: SearchCounts | undefined): Choice<number>[] {
  return PLAYS.map((least) =>
    choice(
      least,
      search.playedAtLeast(formatNumber(least), least === 1),
      counts?.plays.find(({ plays }) => plays === least),
    ),
  );
}

function daysOf(counts: SearchCounts | undefined): Choice<Days>[] {
  return DAYS.map((within) =>
    choice(
      within,
      search.changedWithin[within],
      counts?.ages.find(({ days }) => days === within),
    ),
  );
}
