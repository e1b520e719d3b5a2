package quizhall.quiz.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A quiz that is being written, for its writer.
 *
 * @param quizId of the quiz that it is to change; empty for a new one
 * @param basedOn the version of that quiz
 * @param revision counts what the server was sent of it, from 1
 * @param form as the editor has it
 */
public record DraftDocument(
    UUID id,
    Optional<UUID> quizId,
    Optional<Integer> basedOn,
    int revision,
    Instant updatedAt,
    JsonNode form) {

  /**
   * What is sent to be kept.
   *
   * @param revision that it goes on from; 0 for a draft that is not there yet
   * @param writer the page that sends it
   */
  public record Sent(
      Optional<Integer> revision,
      Optional<Integer> basedOn,
      Optional<String> writer,
      JsonNode form) {}

  /** What was kept. */
  public record Kept(UUID id, int revision, Instant updatedAt) {}

  /**
   * One of the list.
   *
   * @param binned whether the quiz that it is to change is in the bin, from which its writer may
   *     restore it
   */
  public record Summary(
      UUID id,
      Optional<UUID> quizId,
      Optional<Integer> basedOn,
      int revision,
      Instant updatedAt,
      String title,
      String language,
      boolean binned) {}
}
