package quizhall.game.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Tally;
import quizhall.game.room.question.TextTask;

/** Questions to which an answer was typed. */
public final class TextResult {
  private TextResult() {}

  public record Asked(String kind) implements AskedPart {}

  /**
   * @param accepted the author's spellings
   * @param byHost those that the host accepted at the reveal; absent where there are none
   * @param right how many wrote each of them
   * @param wrong how many were not
   */
  public record Outcome(
      List<String> accepted, Optional<List<String>> byHost, List<Counted> right, int wrong)
      implements OutcomePart {}

  /** How many typed it. */
  public record Counted(String text, int count) {}

  public record Said(String text) implements SaidPart {}

  static Outcome outcome(TextTask task, Collection<Response> responses) {
    Tally.Spellings tally = task.tally(responses);
    return new Outcome(
        task.accepted(),
        Optional.of(task.added()).filter(added -> !added.isEmpty()),
        tally.right().stream().map(each -> new Counted(each.text(), each.count())).toList(),
        tally.wrong());
  }
}
