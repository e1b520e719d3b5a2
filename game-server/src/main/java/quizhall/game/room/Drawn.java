package quizhall.game.room;

import java.util.List;

/**
 * That a room plays some of the questions there were, drawn when it opened.
 *
 * @param questions how many it drew; what leads to one is not counted
 * @param of from so many
 * @param tags all of which the host's other quizzes had from which some may be; none where it drew
 *     from the quiz alone
 */
public record Drawn(int questions, int of, List<String> tags) {
  public Drawn {
    if (questions < 1 || questions >= of) {
      throw new IllegalArgumentException("some of them are drawn, not " + questions + " of " + of);
    }
    tags = List.copyOf(tags);
  }
}
