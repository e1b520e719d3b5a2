package quizhall.game.room.question;

import java.util.List;

/**
 * Items in an order.
 *
 * @param items indexes of the items as they were shown, first the one that comes first
 */
public record OrderResponse(List<Integer> items) implements Response {
  public OrderResponse {
    items = List.copyOf(items);
  }
}
