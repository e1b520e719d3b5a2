package quizhall.game.room.question;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of question that rooms play, by their names in every interface. */
public enum Kind {
  SINGLE,
  MULTIPLE,
  TRUE_FALSE,
  POLL,
  TEXT,
  NUMBER,
  ORDER,
  MATCH,
  PIN,
  WORD_CLOUD,
  OPEN,
  SCALE,
  SLIDE;

  private static final Map<String, Kind> BY_WORD =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

  // Asked for with each answer, and each time it is told.
  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Such as {@code true-false}. */
  public String word() {
    return word;
  }

  public static Optional<Kind> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
