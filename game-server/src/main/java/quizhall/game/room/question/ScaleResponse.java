package quizhall.game.room.question;

import java.util.List;

/**
 * Steps on a scale.
 *
 * @param values from 1, one for each statement, or one where the question itself is rated
 */
public record ScaleResponse(List<Integer> values) implements Response {
  public ScaleResponse {
    values = List.copyOf(values);
  }
}
