package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

public record GroupId(UUID value) {
  public GroupId {
    requireNonNull(value);
  }
}
