package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What a question of any type has.
 *
 * @param timeLimit empty where players may take as long as the host waits
 * @param explanation shown with the answer
 * @param source where the answer may be looked up
 */
public record Prompt(
    QuestionId id,
    String text,
    Optional<Duration> timeLimit,
    Points points,
    Optional<String> explanation,
    Optional<String> source,
    Optional<Media> media) {
  public Prompt {
    requireNonNull(id);
    requireNonNull(text);
    requireNonNull(points);
  }

  public record Draft(
      Optional<UUID> id,
      Optional<String> text,
      Optional<Integer> timeLimitSeconds,
      Optional<String> points,
      Optional<String> explanation,
      Optional<String> source,
      Optional<Media.Draft> media) {}
}
