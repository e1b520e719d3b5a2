package quizhall.game.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.ScaleTask;

/** Questions in which statements were rated. */
public final class ScaleResult {
  private ScaleResult() {}

  /**
   * @param statements empty where the question itself was rated
   */
  public record Asked(String kind, int steps, String low, String high, List<String> statements)
      implements AskedPart {

    /** Each statement stands in quotes: it may hold any separator. */
    String said(Said said) {
      return IntStream.range(0, statements.size())
          .mapToObj(i -> CsvFormat.quoted(statements.get(i)) + ": " + said.values().get(i))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * @param ratings of each statement, or of the question itself
   */
  public record Outcome(List<Rating> ratings) implements OutcomePart {}

  /**
   * @param counts how many chose each step, from the lowest
   * @param mean the average step, to hundredths; empty where nobody answered
   * @param spread the standard deviation, likewise
   */
  public record Rating(List<Integer> counts, Optional<String> mean, Optional<String> spread) {}

  public record Said(List<Integer> values) implements SaidPart {}

  static Asked asked(ScaleTask task) {
    return new Asked(task.kind().word(), task.steps(), task.low(), task.high(), task.statements());
  }

  static Outcome outcome(ScaleTask task, Collection<Response> responses) {
    return new Outcome(
        task.tally(responses).each().stream()
            .map(
                rating ->
                    new Rating(
                        rating.counts(),
                        rating.mean().map(NumberTask::plain),
                        rating.spread().map(NumberTask::plain)))
            .toList());
  }
}
