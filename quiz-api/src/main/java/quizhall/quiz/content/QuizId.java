package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

public record QuizId(UUID value) {
  public QuizId {
    requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
