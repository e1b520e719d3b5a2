package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * How moderators and a quiz stand to each other.
 *
 * @param hidden why and since when it is; empty where it is not
 * @param appeal with which its owner asks for another look
 * @param releasedAt when it could be published again after it was hidden
 */
public record Moderated(
    Optional<Hiding> hidden, Optional<Appeal> appeal, Optional<Instant> releasedAt) {

  public static final Moderated NOT =
      new Moderated(Optional.empty(), Optional.empty(), Optional.empty());

  public Moderated {
    requireNonNull(hidden);
    requireNonNull(appeal);
    requireNonNull(releasedAt);
  }

  public record Hiding(Complaint why, Instant at) {}

  public record Appeal(String words, Instant at) {}
}
