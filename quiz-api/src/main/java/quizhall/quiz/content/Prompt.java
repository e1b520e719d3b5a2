package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What a question of any type has.
 *
 * @param format of all texts of the question, those of its task included
 * @param timeLimit empty where players may take as long as the host waits
 * @param reading how long the question is shown before it takes answers
 * @param hint for players while they think
 * @param explanation shown with the answer
 * @param source where the answer may be looked up
 * @param notes for nobody but the owner
 */
public record Prompt(
    QuestionId id,
    String text,
    Format format,
    Optional<Duration> timeLimit,
    Points points,
    Optional<Duration> reading,
    Optional<String> hint,
    Optional<String> explanation,
    Optional<String> source,
    Optional<String> notes,
    Optional<Media> media) {
  public Prompt {
    requireNonNull(id);
    requireNonNull(text);
    requireNonNull(format);
    requireNonNull(points);
  }

  /**
   * A prompt as someone sent it.
   *
   * @param points a word or a number
   */
  public record Draft(
      Optional<UUID> id,
      Optional<String> text,
      Optional<String> format,
      Optional<Integer> timeLimitSeconds,
      Optional<Object> points,
      Optional<Integer> readingSeconds,
      Optional<String> hint,
      Optional<String> explanation,
      Optional<String> source,
      Optional<String> notes,
      Optional<Media.Draft> media) {}
}
