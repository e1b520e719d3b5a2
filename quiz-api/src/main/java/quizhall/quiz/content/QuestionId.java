package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

public record QuestionId(UUID value) {
  public QuestionId {
    requireNonNull(value);
  }
}
