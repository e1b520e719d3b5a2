package quizhall.game.results;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Tally;

/** Questions in which pairs were joined. A pair is the index on the left and that on the right. */
public final class MatchResult {
  private MatchResult() {}

  /** Both sides as everybody was shown them. */
  public record Asked(String kind, List<String> left, List<String> right) implements AskedPart {

    /** Each pair in quotes: a text may hold any separator. */
    String said(Said said) {
      return said.pairs().stream()
          .map(pair -> left.get(pair.getFirst()) + " – " + right.get(pair.getLast()))
          .map(CsvFormat::quoted)
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * @param pairs the right ones, in the order of the left side
   * @param right how many had all of them
   * @param joined for each of the pairs, how many had it
   */
  public record Outcome(List<List<Integer>> pairs, int right, List<Integer> joined)
      implements OutcomePart {}

  public record Said(List<List<Integer>> pairs) implements SaidPart {}

  static Asked asked(MatchTask task) {
    return new Asked(task.kind().word(), task.left(), task.right());
  }

  static Outcome outcome(MatchTask task, Collection<Response> responses) {
    Tally.Pairs tally = task.tally(responses);
    return new Outcome(
        IntStream.range(0, task.key().size())
            .mapToObj(left -> List.of(left, task.key().get(left)))
            .toList(),
        tally.right(),
        tally.joined());
  }

  static Said said(MatchResponse response) {
    return new Said(
        response.pairs().stream().map(pair -> List.of(pair.left(), pair.right())).toList());
  }
}
