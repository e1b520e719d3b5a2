package quizhall.game.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the answers to a question do to those who play: the only place that gives scores and
 * streaks.
 */
final class Counting {
  private Counting() {}

  /** When the question closes. Whoever is not in the game is left alone. */
  static Players counted(Players players, Question question, Round round) {
    return players.rescored(player -> player.plays() ? counted(player, question, round) : player);
  }

  /**
   * As if the answers had been worth this from the start. Who came when the question was over is
   * left alone.
   *
   * @param before as it counted so far
   * @param streaks of each player before the question, in the order in which they joined
   */
  static Players recounted(
      Players players, Question question, Round before, List<Integer> streaks, Round after) {
    return players.rescored(
        IntStream.range(0, streaks.size())
            .mapToObj(
                number -> {
                  Player player = players.inOrder().get(number);
                  if (!player.plays()) {
                    return player;
                  }
                  Optional<RecordedAnswer> answer = before.answerOf(player.id());
                  return counted(player.uncounted(answer, streaks.get(number)), question, after);
                })
            .toList());
  }

  private static Player counted(Player player, Question question, Round round) {
    return round
        .answerOf(player.id())
        .map(player::credited)
        .orElseGet(() -> player.missed(question));
  }
}
