package quizhall.quiz.store;

import java.sql.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The forms of words, as queries of PostgreSQL: all words have to be there, each as it is, by its
 * stem in the quiz's language, or as one that says nothing in that language; the last one also as
 * the beginning of a word, once it is long enough not to begin half of all words.
 */
final class SearchForms {

  /** All other languages, whose stems nobody knows. */
  static final String OTHERS = "";

  private static final int PLACES = 10;
  private static final int LONGEST = 100;
  private static final String ALL = " & ";
  private static final String ANY = " | ";
  private static final int LONG_ENOUGH = 3;

  /**
   * Of quizzes in these languages there are stems; the same as the function search_language has.
   */
  static final Map<String, String> SPOKEN =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("ca", "catalan"),
          Map.entry("da", "danish"),
          Map.entry("de", "german"),
          Map.entry("el", "greek"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("eu", "basque"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("hi", "hindi"),
          Map.entry("hu", "hungarian"),
          Map.entry("id", "indonesian"),
          Map.entry("it", "italian"),
          Map.entry("lt", "lithuanian"),
          Map.entry("nb", "norwegian"),
          Map.entry("nl", "dutch"),
          Map.entry("nn", "norwegian"),
          Map.entry("no", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("ro", "romanian"),
          Map.entry("ru", "russian"),
          Map.entry("sv", "swedish"),
          Map.entry("tr", "turkish"));

  private final List<List<String>> places;
  private final Map<String, Map<String, Optional<String>>> stems;
  private final String operator;
  private final Set<String> said = new TreeSet<>();

  private SearchForms(
      List<List<String>> places,
      Map<String, Map<String, Optional<String>>> stems,
      String operator) {
    this.places = places;
    this.stems = stems;
    this.operator = operator;
    stems
        .values()
        .forEach(one -> one.forEach((language, stem) -> stem.ifPresent(_ -> said.add(language))));
  }

  /**
   * Asks for the stems.
   *
   * @param folded a word each, and others that are as good
   */
  static SearchForms of(Handle handle, List<List<String>> folded) {
    List<List<String>> places = folded.stream().limit(PLACES).map(SearchForms::cut).toList();
    Map<String, Map<String, Optional<String>>> stems = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT word, spoken,
              ts_lexize(CAST(spoken || '_stem' AS regdictionary), word) AS lexemes
            FROM unnest(CAST(:words AS text[])) AS word, unnest(
              CASE WHEN word ~ '^[a-z0-9]+$'
                THEN ARRAY['basque', 'catalan', 'danish', 'dutch', 'english', 'finnish', 'french',
                  'german', 'hungarian', 'indonesian', 'italian', 'lithuanian', 'norwegian',
                  'portuguese', 'romanian', 'spanish', 'swedish', 'turkish']
                ELSE ARRAY['arabic', 'danish', 'german', 'greek', 'hindi', 'norwegian', 'russian',
                  'turkish']
              END) AS spoken
            """)
        .bindArray("words", String.class, places.stream().flatMap(List::stream).distinct().toList())
        .map(
            (row, _) -> {
              Array lexemes = row.getArray("lexemes");
              if (lexemes != null) {
                String[] some = (String[]) lexemes.getArray();
                stems
                    .computeIfAbsent(row.getString("word"), _ -> new TreeMap<>())
                    .put(
                        row.getString("spoken"),
                        some.length == 0 ? Optional.empty() : Optional.of(some[0]));
              }
              return true;
            })
        .list();
    return new SearchForms(places, stems, ALL);
  }

  /**
   * The same where one of the words is enough: of several, and without those that are short or say
   * nothing in some language, which most quizzes have. Empty where none is left.
   */
  Optional<SearchForms> ofAny() {
    List<List<String>> telling = places.stream().filter(this::isTelling).toList();
    return places.size() < 2 || telling.isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchForms(telling, stems, ANY));
  }

  private boolean isTelling(List<String> words) {
    String word = words.getFirst();
    return isLongEnough(word)
        && stems.getOrDefault(word, Map.of()).values().stream().allMatch(Optional::isPresent);
  }

  private static List<String> cut(List<String> words) {
    return words.stream()
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
        .toList();
  }

  /** The forms of all languages, as the index is asked. */
  String all() {
    return query(said);
  }

  /**
   * Those for quizzes of each language, two or three of a word in place of twenty, as quizzes are
   * asked one by one.
   */
  Map<String, String> spoken() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put(OTHERS, query(Set.of()));
    SPOKEN.forEach(
        (code, language) -> {
          if (said.contains(language)) {
            queries.put(code, query(Set.of(language)));
          }
        });
    return queries;
  }

  private String query(Set<String> languages) {
    List<String> all = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      List<String> words = places.get(place);
      List<String> forms = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean isTyped = i == 0 && place == places.size() - 1;
        forms.add("'" + word + "'" + (isTyped && isLongEnough(word) ? ":*" : ""));
        stems
            .getOrDefault(word, Map.of())
            .forEach(
                (language, stem) -> {
                  if (languages.contains(language) && said.contains(language)) {
                    forms.add("'" + language + "." + stem.orElse("") + "'");
                  }
                });
      }
      all.add(forms.stream().distinct().collect(Collectors.joining(" | ", "(", ")")));
    }
    return String.join(operator, all);
  }

  private static boolean isLongEnough(String word) {
    return word.length() >= LONG_ENOUGH || !word.matches("[a-z0-9]+");
  }
}
