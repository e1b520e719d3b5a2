package quizhall.game.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.Response;

/** Questions to which the answer was a number. Numbers are kept in plain digits. */
public final class NumberResult {
  private NumberResult() {}

  public record Asked(String kind, Optional<String> unit) implements AskedPart {}

  /**
   * @param value the right number; of the three that follow one is there at most
   * @param tolerance as far away as this was right
   * @param tolerancePercent the same, in percent of the value
   * @param zeroAt the distance at which an estimate gave nothing
   * @param bins how many said what, in ascending order
   */
  public record Outcome(
      String value,
      Optional<String> tolerance,
      Optional<String> tolerancePercent,
      Optional<String> zeroAt,
      List<Bin> bins)
      implements OutcomePart {}

  /** How many said a number from one to the other, both included. */
  public record Bin(String from, String to, int count) {}

  public record Said(String value) implements SaidPart {}

  static Asked asked(NumberTask task) {
    return new Asked(task.kind().word(), task.unit());
  }

  static Outcome outcome(NumberTask task, Collection<Response> responses) {
    NumberTask.Key key = task.key();
    return new Outcome(
        key.value(),
        key.tolerance(),
        key.tolerancePercent(),
        key.zeroAt(),
        task.tally(responses).bins().stream()
            .map(
                bin ->
                    new Bin(NumberTask.plain(bin.from()), NumberTask.plain(bin.to()), bin.count()))
            .toList());
  }
}
