package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

public record FolderId(UUID value) {
  public FolderId {
    requireNonNull(value);
  }
}
