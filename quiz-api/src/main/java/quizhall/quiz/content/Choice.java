package quizhall.quiz.content;

import java.util.Optional;

/** An option to choose, with its part of the key. */
public record Choice(String text, boolean correct) {

  public record Draft(Optional<String> text, Optional<Boolean> correct) {}
}
