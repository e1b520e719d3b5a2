package quizhall.quiz.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a question weighs. */
public sealed interface Points {

  enum Weight implements Points {
    NONE,
    NORMAL,
    DOUBLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Weight> of(String code) {
      return Stream.of(values()).filter(weight -> weight.code().equals(code)).findFirst();
    }
  }

  /** What a right answer gives at most. */
  record Exactly(int points) implements Points {}
}
