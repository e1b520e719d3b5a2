package quizhall.game.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.token.Right;
import quizhall.game.wire.Wire;

/** What a session token must allow for each route inside a room: routes and documents ask here. */
final class RoomRights {
  private static final List<Guarded> OTHERS =
      List.of(
          new Guarded("GET", "question", Right.WATCH),
          new Guarded("POST", "answers", Right.PLAY),
          new Guarded("GET", "results", Right.PLAY, Right.SEE_RESULTS),
          new Guarded("GET", "players", Right.SEE_RESULTS),
          new Guarded("GET", "said", Right.JUDGE),
          new Guarded("GET", "seats", Right.GIVE_SEATS),
          new Guarded("DELETE", "seats/{id}", Right.GIVE_SEATS),
          new Guarded("POST", "again", Right.END));

  private RoomRights() {}

  /**
   * A route.
   *
   * @param path behind the room's code
   * @param anyOf one of them is enough
   */
  record Guarded(String method, String path, Set<Right> anyOf) {
    private Guarded(String method, String path, Right... anyOf) {
      this(method, path, Set.of(anyOf));
    }
  }

  /** All routes that ask for a right: those of orders first. */
  static List<Guarded> all() {
    return Stream.concat(
            Wire.ORDERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(order -> new Guarded("POST", order.getKey(), order.getValue())),
            OTHERS.stream())
        .toList();
  }

  static Set<Right> of(String method, String path) {
    return all().stream()
        .filter(route -> route.method().equals(method) && route.path().equals(path))
        .findFirst()
        .orElseThrow()
        .anyOf();
  }
}
