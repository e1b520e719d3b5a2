package quizhall.game.results;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Tally;

/** Questions in which items were put in order. */
public final class OrderResult {
  private OrderResult() {}

  /**
   * @param items as everybody was shown them
   */
  public record Asked(String kind, List<String> items) implements AskedPart {

    /** Each in quotes: an item may hold any separator. */
    String said(Said said) {
      return said.items().stream()
          .map(items::get)
          .map(CsvFormat::quoted)
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * @param order indexes of the items in the right order
   * @param right how many had the whole of it right
   * @param inPlace for each place of the right order, how many had its item there
   */
  public record Outcome(List<Integer> order, int right, List<Integer> inPlace)
      implements OutcomePart {}

  public record Said(List<Integer> items) implements SaidPart {}

  static Asked asked(OrderTask task) {
    return new Asked(task.kind().word(), task.items());
  }

  static Outcome outcome(OrderTask task, Collection<Response> responses) {
    Tally.Orders tally = task.tally(responses);
    return new Outcome(task.key(), tally.right(), tally.inPlace());
  }
}
