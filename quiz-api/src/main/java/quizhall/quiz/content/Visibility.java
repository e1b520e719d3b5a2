package quizhall.quiz.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who besides the owner reads and plays a quiz: everyone, who also finds it; who has its link; or
 * nobody.
 */
public enum Visibility {
  PUBLIC,
  LINK,
  PRIVATE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Visibility> of(String code) {
    return Stream.of(values()).filter(visibility -> visibility.code().equals(code)).findFirst();
  }
}
