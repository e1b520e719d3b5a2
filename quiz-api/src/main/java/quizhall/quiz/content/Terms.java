package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * On what terms a quiz may be used, and where it is from.
 *
 * @param source in words: a book, a website, a person
 * @param sourceUrl an address that is shown and never fetched
 */
public record Terms(Licence licence, Optional<String> source, Optional<String> sourceUrl) {

  /** Nothing is said. */
  public static final Terms NONE = new Terms(Licence.UNSTATED, Optional.empty(), Optional.empty());

  public Terms {
    requireNonNull(licence);
    requireNonNull(source);
    requireNonNull(sourceUrl);
  }

  /** As it is told: empty where nothing is said. */
  public Optional<String> licenceCode() {
    return licence.stated();
  }

  /** As someone sent them. */
  public record Draft(
      Optional<String> licence, Optional<String> source, Optional<String> sourceUrl) {

    public static final Draft NONE =
        new Draft(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
