package quizhall.game.room;

import java.util.Objects;
import quizhall.game.room.question.Said;

/**
 * What the host decided about something that was said: it stands against whatever is usual.
 *
 * @param shown whether the hall sees it
 */
public record Ruling(Said said, boolean shown) {
  public Ruling {
    Objects.requireNonNull(said);
  }
}
