package quizhall.game.room.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Items to be put in order.
 *
 * @param items as everybody is shown them
 * @param key indexes of the items in the right order
 * @param partial whether pairs in the right order count, or only the whole
 */
public record OrderTask(List<String> items, List<Integer> key, boolean partial) implements Task {
  public OrderTask {
    items = List.copyOf(items);
    key = List.copyOf(key);
    if (items.size() < 2 || !isEachOnce(key, items.size())) {
      throw new IllegalArgumentException("the key names each of at least two items once");
    }
  }

  @Override
  public Kind kind() {
    return Kind.ORDER;
  }

  @Override
  public List<String> texts() {
    return items;
  }

  @Override
  public boolean hasKey() {
    return true;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    if (!(given instanceof OrderResponse(var order))) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    return isEachOnce(order, items.size())
        ? Optional.empty()
        : Optional.of(Misfit.NOT_EACH_ITEM_ONCE);
  }

  private static boolean isEachOnce(List<Integer> order, int items) {
    return order.stream().sorted().toList().equals(IntStream.range(0, items).boxed().toList());
  }

  @Override
  public Response settled(Response given) {
    return given;
  }

  @Override
  public Grade grade(Response settled) {
    List<Integer> order = order(settled);
    if (!partial) {
      return new Grade.Share(order.equals(key) ? 1 : 0, 1);
    }
    return new Grade.Share(pairsInOrder(order), items.size() * (items.size() - 1) / 2);
  }

  private int pairsInOrder(List<Integer> order) {
    List<Integer> places = order.stream().map(key::indexOf).toList();
    int inOrder = 0;
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      inOrder +=
          Math.toIntExact(
              places.subList(i + 1, places.size()).stream().filter(later -> later > place).count());
    }
    return inOrder;
  }

  @Override
  public Optional<Task> with(Correction.Key key) {
    if (!(key instanceof Correction.Key.Sequence(var right))) {
      return Optional.empty();
    }
    List<Integer> order = right.stream().map(items::indexOf).toList();
    return isEachOnce(order, items.size())
        ? Optional.of(new OrderTask(items, order, partial))
        : Optional.empty();
  }

  @Override
  public Tally.Orders tally(Collection<Response> settled) {
    int right = 0;
    int[] inPlace = new int[items.size()];
    for (Response response : settled) {
      List<Integer> order = order(response);
      right += order.equals(key) ? 1 : 0;
      for (int i = 0; i < inPlace.length; i++) {
        inPlace[i] += order.get(i).equals(key.get(i)) ? 1 : 0;
      }
    }
    return new Tally.Orders(right, IntStream.of(inPlace).boxed().toList());
  }

  private static List<Integer> order(Response response) {
    return ((OrderResponse) response).items();
  }
}
