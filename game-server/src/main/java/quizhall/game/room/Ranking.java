package quizhall.game.room;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is ahead of whom. Points come first. Where they are equal, more right answers do, and then
 * less time over them, in rooms that were opened with that rule ({@link Session#ties}): in others
 * nobody has {@link Merit}. Who is equal in all of it shares the place.
 */
final class Ranking {
  static final Comparator<Player> BEST_FIRST =
      Comparator.comparingInt(Player::score)
          .reversed()
          .thenComparing(Comparator.<Player>comparingLong(one -> merit(one).right()).reversed())
          .thenComparingLong(one -> merit(one).time());

  private Ranking() {}

  private static Merit merit(Player player) {
    return player.merit().orElse(Merit.NONE);
  }

  /**
   * The place of each, as in 1, 1, 3: one more than there are better ones. None as long as nobody
   * has points, since nobody is first by nothing.
   */
  static Map<PlayerId, Integer> ranks(Stream<Player> players) {
    List<Player> best = players.sorted(BEST_FIRST).toList();
    if (best.isEmpty() || best.getFirst().score() == 0) {
      return Map.of();
    }
    Map<PlayerId, Integer> ranks = HashMap.newHashMap(best.size());
    int rank = 1;
    for (int i = 0; i < best.size(); i++) {
      if (i > 0 && BEST_FIRST.compare(best.get(i - 1), best.get(i)) < 0) {
        rank = i + 1;
      }
      ranks.put(best.get(i).id(), rank);
    }
    return ranks;
  }
}
