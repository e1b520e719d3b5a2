package quizhall.game.room;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.room.question.Task;

/**
 * A question as the room plays it.
 *
 * @param limit how long answers are taken; empty: until the host moves on
 * @param format how all its texts are written; empty: letter by letter
 */
public record Question(
    String text,
    Task task,
    Optional<Duration> limit,
    Weight weight,
    Optional<String> explanation,
    Optional<Media> media,
    Optional<Format> format) {

  public Question {
    Objects.requireNonNull(format);
    if (limit.isPresent() && !limit.get().isPositive()) {
      throw new IllegalArgumentException("a time limit is positive");
    }
    if (limit.isPresent() && !task.takesAnswers()) {
      throw new IllegalArgumentException("what takes no answers has no time limit");
    }
  }

  /** One of plain texts. */
  public Question(
      String text,
      Task task,
      Optional<Duration> limit,
      Weight weight,
      Optional<String> explanation,
      Optional<Media> media) {
    this(text, task, limit, weight, explanation, media, Optional.empty());
  }

  /** All of it that is shown as {@link #format} says. */
  public Stream<String> texts() {
    return Stream.of(Stream.of(text), explanation.stream(), task.texts().stream())
        .flatMap(part -> part);
  }

  Set<Extra> extras() {
    return format.isPresent() ? EnumSet.of(Extra.FORMATTED_TEXT) : EnumSet.noneOf(Extra.class);
  }

  /** How texts are written that are not plain. */
  public enum Format {
    MARKDOWN
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
