package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something to choose: a text, a picture, or both.
 *
 * @param text empty where the picture says all
 */
public record Option(String text, Optional<Picture> picture) {
  public Option {
    requireNonNull(text);
  }

  public Option(String text) {
    this(text, Optional.empty());
  }
}
