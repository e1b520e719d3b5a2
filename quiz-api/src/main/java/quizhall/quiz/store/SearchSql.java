package quizhall.quiz.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionType;

/**
 * What a search says as conditions on {@code quiz_search}. Only what is asked for becomes a
 * condition, so that the planner does not reckon with the rest.
 */
final class SearchSql {

  /** Whose quizzes are seen: one's own beside the public ones, each by its index. */
  enum Shelf {
    PUBLIC("is_public"),
    OWN("NOT is_public AND owner_id = CAST(:reader AS uuid)"),
    BOTH("(is_public OR owner_id = CAST(:reader AS uuid))");

    private final String condition;

    Shelf(String condition) {
      this.condition = condition;
    }
  }

  private static final String RARE = "words @@ CAST(:query AS tsquery)";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Search search;
  private final SearchWords words;

  /** With the words and with all of the filter. */
  SearchSql(Search search, SearchWords words) {
    this(search, words, false);
  }

  /**
   * With the words.
   *
   * @param narrowLater without what {@link SearchCountStore} counts of each filter by itself
   */
  SearchSql(Search search, SearchWords words, boolean narrowLater) {
    this.search = search;
    this.words = words;
    Search.Filter filter = search.filter();
    if (!filter.tags().isEmpty()) {
      conditions.add("tags @> CAST(:tags AS text[])");
      lists.put("tags", filter.tags());
    }
    filter.owner().ifPresent(owner -> add("owner_id = :owner", "owner", owner.value()));
    if (!narrowLater) {
      narrow(filter);
    }
  }

  private void narrow(Search.Filter filter) {
    filter.language().ifPresent(language -> add("language = :language", "language", language));
    if (!filter.kinds().isEmpty()) {
      conditions.add("kinds && CAST(:kinds AS text[])");
      lists.put("kinds", filter.kinds().stream().map(QuestionType::code).toList());
    }
    if (!filter.licences().isEmpty()) {
      conditions.add(
          "EXISTS (SELECT FROM quizzes WHERE id = quiz_id AND licence = ANY(CAST(:licences AS text[])))");
      lists.put("licences", filter.licences().stream().map(Licence::code).toList());
    }
    if (filter.questions().from() > 0) {
      add("question_count >= :fewest", "fewest", filter.questions().from());
    }
    filter.questions().to().ifPresent(most -> add("question_count <= :most", "most", most));
    filter.since().ifPresent(since -> add("updated_at >= :since", "since", since));
    if (filter.plays() > 0) {
      add("quiz_id IN (SELECT quiz_id FROM plays WHERE plays >= :plays)", "plays", filter.plays());
    }
  }

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  /** One more condition, whose values the caller binds. */
  SearchSql and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** The shelves to look at one after the other. */
  List<Shelf> shelves() {
    return search.reader().isPresent() ? List.of(Shelf.PUBLIC, Shelf.OWN) : List.of(Shelf.PUBLIC);
  }

  /** All that has to be so, after {@code WHERE}. */
  String where(Shelf shelf) {
    List<String> all = new ArrayList<>(conditions);
    all.addFirst(shelf.condition);
    // Where one quiz after the other is looked at, what costs most comes last.
    words.query().ifPresent(_ -> all.add(words.areCommon() ? common() : RARE));
    return String.join(" AND ", all);
  }

  /**
   * Within {@code coalesce}, of which the planner believes that every second quiz has it; of a
   * query that hangs on the quiz's language it would believe one in two hundred, and rather read
   * all quizzes at once than one after the other until there are enough.
   */
  private String common() {
    return "coalesce(words @@ %s, false)".formatted(words.inLanguage());
  }

  /** Those of each shelf as they come, with as many as asked for of each. */
  String newest(String columns, String limit) {
    return String.join(
        " UNION ALL ",
        shelves().stream()
            .map(
                shelf ->
                    "(SELECT %s FROM quiz_search WHERE %s ORDER BY updated_at DESC, quiz_id DESC LIMIT %s)"
                        .formatted(columns, where(shelf), limit))
            .toList());
  }

  Query bind(Query query) {
    query.configure(SqlStatements.class, bound -> bound.setUnusedBindingAllowed(true));
    query.bind("reader", search.reader().map(OwnerId::value).orElse(null));
    values.forEach(query::bind);
    lists.forEach((name, texts) -> query.bindArray(name, String.class, texts));
    return words.bind(query);
  }
}
