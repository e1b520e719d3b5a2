package quizhall.quiz.media;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An upload. Drawn at random: whoever knows it may see its files. */
public record MediaId(UUID value) {
  public MediaId {
    requireNonNull(value);
  }
}
