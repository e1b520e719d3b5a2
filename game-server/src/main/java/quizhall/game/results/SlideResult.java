package quizhall.game.results;

import java.util.Optional;
import quizhall.game.room.question.SlideTask;

/** Slides, which were shown and not answered. */
public final class SlideResult {
  private SlideResult() {}

  /**
   * @param body what stood below the title
   */
  public record Asked(String kind, Optional<String> body) implements AskedPart {}

  public record Outcome() implements OutcomePart {}

  static Asked asked(SlideTask task) {
    return new Asked(task.kind().word(), task.body());
  }
}
