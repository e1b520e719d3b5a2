package quizhall.quiz.content;

import java.util.Optional;

/** What is shown or played with a question; at least one of both. */
public record Media(Optional<Picture> picture, Optional<Sound> sound) {

  public record Draft(
      Optional<String> image,
      Optional<String> alt,
      Optional<String> sound,
      Optional<String> transcript) {}
}
