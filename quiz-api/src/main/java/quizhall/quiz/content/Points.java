package quizhall.quiz.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a question weighs. */
public enum Points {
  NONE,
  NORMAL,
  DOUBLE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Points> of(String code) {
    return Stream.of(values()).filter(points -> points.code().equals(code)).findFirst();
  }
}
