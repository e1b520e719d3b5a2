package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.List;
import quizhall.core.problem.FieldError;

/**
 * What is wrong so far. Checks go on after a finding, so that an author hears of everything at
 * once; what they return for an unfit field is a placeholder that nobody sees.
 */
final class Findings {

  /** A hostile body could name a hundred thousand faults; nobody reads more than these. */
  private static final int MOST = 100;

  private final List<FieldError> errors = new ArrayList<>();

  void add(Field field, String message) {
    if (errors.size() < MOST) {
      errors.add(new FieldError(field.path(), message));
    }
  }

  void add(String field, String message) {
    add(Field.of(field), message);
  }

  /** Before something else is checked. */
  void forget() {
    errors.clear();
  }

  boolean none() {
    return errors.isEmpty();
  }

  <T> Checked<T> unfit() {
    return new Checked.Unfit<>(errors);
  }
}
