package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;
import quizhall.game.room.question.Task;

/**
 * A question as the room plays it.
 *
 * @param limit how long answers are taken; empty: until the host moves on
 */
public record Question(
    String text,
    Task task,
    Optional<Duration> limit,
    Weight weight,
    Optional<String> explanation,
    Optional<Media> media) {

  public Question {
    if (limit.isPresent() && !limit.get().isPositive()) {
      throw new IllegalArgumentException("a time limit is positive");
    }
    if (limit.isPresent() && !task.takesAnswers()) {
      throw new IllegalArgumentException("what takes no answers has no time limit");
    }
  }

  /** How much a right answer counts. */
  public enum Weight {
    NONE(0),
    NORMAL(1),
    DOUBLE(2);

    private final int factor;

    Weight(int factor) {
      this.factor = factor;
    }

    int factor() {
      return factor;
    }
  }

  /** An image, and what it shows in words. */
  public record Media(String image, String alt) {}
}
