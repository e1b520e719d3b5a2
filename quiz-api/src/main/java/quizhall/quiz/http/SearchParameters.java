package quizhall.quiz.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quizhall.core.problem.FieldError;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.TagRules;
import quizhall.quiz.store.BankSearch;
import quizhall.quiz.store.Search;
import quizhall.quiz.store.SearchOrder;

/** The parameters of a search, checked: all that is wrong with them is named at once. */
final class SearchParameters {

  private static final int WORDS_LENGTH = 200;
  private static final int MOST_TAGS = 10;
  private static final int MOST_KINDS = 20;
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private final Map<String, List<String>> given;
  private final List<FieldError> errors = new ArrayList<>();

  SearchParameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** What was wrong with what was read until now. */
  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  Search search(Optional<OwnerId> reader) {
    return new Search(
        reader,
        words(),
        new Search.Filter(
            tags(),
            language(),
            one("owner").flatMap(this::owner),
            kinds(),
            licences(),
            new Search.Span(count("minQuestions").orElse(0), count("maxQuestions")),
            count("minPlays").orElse(0),
            one("since").flatMap(this::since)),
        one("sort").flatMap(this::order).orElse(SearchOrder.MATCH));
  }

  BankSearch bank(OwnerId owner) {
    return new BankSearch(owner, words(), tags(), kinds());
  }

  private List<String> tags() {
    return some("tag", MOST_TAGS).map(TagRules::sought).filter(tag -> !tag.isEmpty()).toList();
  }

  private List<QuestionType> kinds() {
    return some("kind", MOST_KINDS).map(this::kind).flatMap(Optional::stream).toList();
  }

  /** Where nothing is said there is nothing to ask for. */
  private List<Licence> licences() {
    List<Licence> licences = new ArrayList<>();
    some("licence", Licence.values().length)
        .forEach(
            code ->
                Licence.of(code)
                    .filter(licence -> licence != Licence.UNSTATED)
                    .ifPresentOrElse(
                        licences::add, () -> wrong("licence", "must be a licence of the list")));
    return licences;
  }

  private String words() {
    String words = one("q").orElse("");
    if (words.codePointCount(0, words.length()) > WORDS_LENGTH) {
      wrong("q", "must have at most %d characters".formatted(WORDS_LENGTH));
      return "";
    }
    return words;
  }

  private Optional<String> language() {
    Optional<String> language = one("language");
    if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
      wrong("language", "must be a language tag such as en or pt-BR");
    }
    return language;
  }

  private Optional<OwnerId> owner(String text) {
    try {
      return Optional.of(new OwnerId(UUID.fromString(text)));
    } catch (IllegalArgumentException notOne) {
      wrong("owner", "must be the id of an account");
      return Optional.empty();
    }
  }

  private Optional<QuestionType> kind(String code) {
    Optional<QuestionType> kind = QuestionType.of(code);
    if (kind.isEmpty()) {
      wrong("kind", "must be a type of question");
    }
    return kind;
  }

  private Optional<Integer> count(String name) {
    Optional<String> number = one(name);
    if (number.isPresent() && !COUNT.matcher(number.get()).matches()) {
      wrong(name, "must be a whole number");
      return Optional.empty();
    }
    return number.map(Integer::valueOf);
  }

  private Optional<Instant> since(String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      if (date.getYear() > 0 && date.getYear() <= 9999) {
        return Optional.of(date.atStartOfDay(ZoneOffset.UTC).toInstant());
      }
    } catch (DateTimeException notOne) {
      // Named below, as one that is out of all times.
    }
    wrong("since", "must be a day such as 2026-03-31");
    return Optional.empty();
  }

  private Optional<SearchOrder> order(String code) {
    Optional<SearchOrder> order = SearchOrder.of(code);
    if (order.isEmpty()) {
      wrong("sort", "must be match, newest or plays");
    }
    return order;
  }

  /** Where it is given several times, the first one; an empty one is none. */
  private Optional<String> one(String name) {
    return given.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isEmpty());
  }

  private Stream<String> some(String name, int most) {
    List<String> all = given.getOrDefault(name, List.of());
    if (all.size() > most) {
      wrong(name, "must be at most %d".formatted(most));
      return Stream.empty();
    }
    return all.stream();
  }

  private void wrong(String name, String message) {
    errors.add(new FieldError(name, message));
  }
}
