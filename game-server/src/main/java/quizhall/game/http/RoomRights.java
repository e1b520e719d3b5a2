package quizhall.game.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.token.Right;
import quizhall.game.wire.Wire;

/** What a session token must allow for each route inside a room: routes and documents ask here. */
final class RoomRights {
  private static final String OF_PLAYER = "players/{playerId}/";
  private static final List<Guarded> OTHERS =
      List.of(
          new Guarded("GET", "question", Right.WATCH),
          new Guarded("POST", "answers", Right.PLAY),
          new Guarded("POST", "reaction", Right.PLAY),
          new Guarded("GET", "key", Right.SEE_KEY),
          new Guarded("GET", "results", Right.PLAY, Right.SEE_RESULTS),
          new Guarded("GET", "players", Right.SEE_RESULTS),
          new Guarded("GET", "people", Right.KEEP_DOOR),
          new Guarded("POST", "passes", Right.KEEP_DOOR),
          new Guarded("GET", "questions", Right.CONDUCT),
          new Guarded("GET", "said", Right.JUDGE),
          new Guarded("POST", "questions/{index}/key", Right.JUDGE),
          new Guarded("GET", "seats", Right.GIVE_SEATS),
          new Guarded("DELETE", "seats/{id}", Right.GIVE_SEATS),
          new Guarded("POST", "again", Right.END));

  private static final List<Guarded> ALL =
      Stream.concat(
              Wire.ORDERS.entrySet().stream()
                  .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                  .map(order -> new Guarded("POST", pathOf(order.getKey()), order.getValue())),
              OTHERS.stream())
          .toList();

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
    return ALL;
  }

  /** Of an order; where it is about one player, the player's id stands before it. */
  static String pathOf(String order) {
    return Wire.ORDERS_OF_PLAYER.contains(order) ? OF_PLAYER + order : order;
  }

  /** The reverse, for what may be an order. */
  static String orderOf(String path) {
    return path.startsWith(OF_PLAYER) ? path.substring(OF_PLAYER.length()) : path;
  }

  /** What says the same on a socket; empty where nothing does. */
  static Optional<String> messageOf(Guarded route) {
    String order = orderOf(route.path());
    return switch (route.method() + " " + order) {
      case "POST answers" -> Optional.of("answer");
      case "POST reaction" -> Optional.of("reaction");
      case "GET key" -> Optional.of("peek");
      default ->
          Optional.of(order)
              .filter(_ -> route.method().equals("POST"))
              .filter(Wire.ORDERS::containsKey);
    };
  }

  static Set<Right> of(String method, String path) {
    return all().stream()
        .filter(route -> route.method().equals(method) && route.path().equals(path))
        .findFirst()
        .orElseThrow()
        .anyOf();
  }
}
