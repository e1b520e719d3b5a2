package quizhall.quiz.content;

import java.util.Optional;

/** An option with its part of the key. */
public record Choice(Option option, boolean correct) {

  public Choice(String text, boolean correct) {
    this(new Option(text), correct);
  }

  public record Draft(
      Optional<String> text,
      Optional<Boolean> correct,
      Optional<String> image,
      Optional<String> alt) {

    static final Draft NOTHING =
        new Draft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
