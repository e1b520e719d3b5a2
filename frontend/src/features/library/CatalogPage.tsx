import { useQuery } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';
import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { TextField } from '@/design/Field';
import { imports } from '@/text/imports';
import { library } from '@/text/library';
import styles from './CatalogPage.module.css';
import { QuizPages } from './QuizPages';
import { TagFilter } from './TagFilter';
import { useQuizSearch } from './useQuizSearch';
import { useSearchInAddress } from './useSearchInAddress';

export function CatalogPage() {
  const { search, typed, type, toggleTag, clear } = useSearchInAddress();
  const found = useQuizSearch(search);
  const tags = useQuery({
    queryKey: ['tags'],
    queryFn: () => answered(quizzes.GET('/tags', { params: { query: { limit: 24 } } })),
  });
  const isFiltered = search.q !== '' || search.tags.length > 0;

  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{library.title}</h1>
          <p className={styles.lead}>{library.lead}</p>
        </div>
        <div className={styles.ways}>
          <ButtonLink to="/import" look="quiet">
            {imports.open}
          </ButtonLink>
          <ButtonLink to="/quizzes/new" look="secondary">
            {library.create}
          </ButtonLink>
        </div>
      </header>
      <div className={styles.search}>
        <TextField
          label={library.search}
          labelHidden
          type="search"
          placeholder={library.searchPlaceholder}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <TagFilter
          tags={(tags.data?.items ?? []).filter(({ quizzes }) => quizzes > 0)}
          chosen={search.tags}
          onToggle={toggleTag}
          onClear={clear}
        />
      </div>
      <QuizPages
        found={found}
        empty={
          isFiltered ? (
            <EmptyState
              sign="?"
              title={library.nothingTitle}
              text={library.nothingText(search.q)}
            />
          ) : (
            <EmptyState sign="0" title={library.emptyTitle} text={library.emptyText}>
              <ButtonLink to="/quizzes/new">{library.create}</ButtonLink>
            </EmptyState>
          )
        }
      />
    </>
  );
}
