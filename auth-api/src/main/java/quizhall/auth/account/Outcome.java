package quizhall.auth.account;

import java.util.function.Function;
import quizhall.core.problem.Problem;

/** What was asked for, or why not. */
public sealed interface Outcome<T> {
  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Problem problem) implements Outcome<T> {}

  default <R> R fold(Function<T, R> done, Function<Problem, R> refused) {
    return switch (this) {
      case Done<T>(T value) -> done.apply(value);
      case Refused<T>(Problem problem) -> refused.apply(problem);
    };
  }
}
