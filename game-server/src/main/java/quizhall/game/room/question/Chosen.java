package quizhall.game.room.question;

import java.util.List;

/**
 * Some of the options of a {@link Choice}.
 *
 * @param options indexes from 0, in the author's order once it is settled
 */
public record Chosen(List<Integer> options) implements Response {
  public Chosen {
    options = List.copyOf(options);
  }
}
