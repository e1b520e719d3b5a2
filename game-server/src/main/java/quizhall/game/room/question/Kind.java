package quizhall.game.room.question;

import java.util.Locale;
import java.util.Optional;
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

  /** Such as {@code true-false}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Kind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
