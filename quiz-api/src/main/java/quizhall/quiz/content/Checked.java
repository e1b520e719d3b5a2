package quizhall.quiz.content;

import java.util.List;
import quizhall.core.problem.FieldError;

/** What came of checking something that was sent. */
public sealed interface Checked<T> {

  record Fit<T>(T value) implements Checked<T> {}

  /** At least one error, each with the field as the sender named it. */
  record Unfit<T>(List<FieldError> errors) implements Checked<T> {
    public Unfit {
      errors = List.copyOf(errors);
      if (errors.isEmpty()) {
        throw new IllegalArgumentException("unfit without an error");
      }
    }
  }
}
