package quizhall.quiz.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import quizhall.quiz.content.OwnerId;

/**
 * The words that may have been meant, of titles and tags of public quizzes and of the reader's own:
 * what is written in private quizzes of others says nothing here.
 */
final class SimilarWords {

  /** Of the three-letter parts of what was typed, so many have to be in a word. */
  private static final String LEAST = "0.3";

  /** Compared letter by letter. */
  private static final int COMPARED = 100;

  /** What {@link SearchForms} looks at. */
  private static final int PLACES = 10;

  private final Handle handle;

  SimilarWords(Handle handle) {
    this.handle = handle;
  }

  /**
   * Each word with those that may have been meant by it; empty where none is like another one, or
   * the database has no {@code pg_trgm}.
   */
  Optional<List<List<String>>> instead(Search search) {
    List<String> words = List.of(search.folded().orElseThrow().split(" "));
    List<String> asked =
        words.stream()
            .limit(PLACES)
            .distinct()
            .filter(word -> word.length() >= Spelling.SHORTEST)
            .toList();
    if (asked.isEmpty() || !isThere()) {
      return Optional.empty();
    }
    Map<String, Set<String>> known = known(asked, search.reader());
    List<List<String>> places = new ArrayList<>();
    for (int i = 0; i < Math.min(words.size(), PLACES); i++) {
      String word = words.get(i);
      boolean isLast = i == words.size() - 1;
      List<String> place = new ArrayList<>(List.of(word));
      place.addAll(Spelling.meant(word, isLast, known.getOrDefault(word, Set.of())));
      places.add(place);
    }
    return Optional.of(places).filter(all -> all.stream().anyMatch(place -> place.size() > 1));
  }

  private Map<String, Set<String>> known(List<String> asked, Optional<OwnerId> reader) {
    Map<String, Set<String>> known = new HashMap<>();
    handle
        .createQuery(
            """
            WITH own AS MATERIALIZED (
              SELECT DISTINCT word
              FROM quiz_search, search_vocabulary_of(names) AS word
              WHERE owner_id = CAST(:reader AS uuid)
            )
            SELECT asked.word AS asked, near.word AS word
            FROM unnest(CAST(:asked AS text[])) AS asked (word), LATERAL (
              (SELECT word FROM search_vocabulary AS known
              WHERE known.word %> asked.word
              ORDER BY similarity(known.word, asked.word) DESC LIMIT :compared)
              UNION
              (SELECT word FROM own
              WHERE own.word %> asked.word
              ORDER BY similarity(own.word, asked.word) DESC LIMIT :compared)
            ) AS near
            """)
        .bindArray("asked", String.class, asked)
        .bind("reader", reader.map(OwnerId::value).orElse(null))
        .bind("compared", COMPARED)
        .map(
            (row, _) ->
                known
                    .computeIfAbsent(row.getString("asked"), _ -> new HashSet<>())
                    .add(row.getString("word")))
        .list();
    return known;
  }

  private boolean isThere() {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm'),
              set_config('pg_trgm.word_similarity_threshold', :least, true)
            """)
        .bind("least", LEAST)
        .mapTo(Boolean.class)
        .one();
  }
}
