package quizhall.quiz.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a search gives what it finds. */
public enum SearchOrder {
  /** Best match first; without words the newest. */
  MATCH,
  /** Last changed first. */
  NEWEST,
  /** Most played first. */
  PLAYS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SearchOrder> of(String code) {
    return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
