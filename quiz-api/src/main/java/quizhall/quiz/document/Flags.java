package quizhall.quiz.document;

import java.util.Optional;

/** Settings that are said only where they are not what is usual. */
final class Flags {

  private Flags() {}

  static Optional<Boolean> ifTrue(boolean flag) {
    return flag ? Optional.of(true) : Optional.empty();
  }

  static Optional<Boolean> ifFalse(boolean flag) {
    return flag ? Optional.empty() : Optional.of(false);
  }
}
