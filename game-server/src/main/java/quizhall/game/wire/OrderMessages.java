package quizhall.game.wire;

import java.util.List;

/** Questions in which items are put in order. */
public final class OrderMessages {
  private OrderMessages() {}

  /**
   * @param items shuffled, the same for all
   */
  public record AskedOrder(@OneOf("order") String kind, List<String> items) implements Asked {}

  /**
   * @param order indexes of the items in the right order
   * @param right how many had the whole of it right
   * @param inPlace for each place of the right order, how many had its item there
   */
  public record RevealedOrder(
      @OneOf("order") String kind, List<Integer> order, int right, List<Integer> inPlace)
      implements Revealed {}

  /**
   * @param items indexes of all items, first the one that comes first
   */
  public record ArrangedItems(@OneOf("order") String kind, List<Integer> items)
      implements Response {

    static ArrangedItems read(String kind, Fields fields) {
      return new ArrangedItems(kind, fields.indexes("items"));
    }
  }
}
