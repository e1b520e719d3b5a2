package quizhall.quiz.library;

import java.util.function.Function;
import quizhall.core.problem.Problem;

/** What came of something a person wanted. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Problem problem) implements Outcome<T> {}

  /** The same with what was done seen in another way. */
  default <R> Outcome<R> map(Function<T, R> view) {
    return switch (this) {
      case Done(var value) -> new Done<>(view.apply(value));
      case Refused(var problem) -> new Refused<>(problem);
    };
  }
}
