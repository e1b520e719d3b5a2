package quizhall.game.wire;

import java.util.List;
import java.util.Optional;

/** Questions in which statements are rated. */
public final class ScaleMessages {
  private ScaleMessages() {}

  /**
   * @param steps how many there are, from 1
   * @param low what the lowest step means
   * @param high what the highest one means
   * @param statements each to be rated; empty where the question itself is
   */
  public record AskedScale(
      @OneOf("scale") String kind, int steps, String low, String high, List<String> statements)
      implements Asked {}

  /**
   * @param ratings of each statement, or of the question itself
   */
  public record RevealedScale(@OneOf("scale") String kind, List<RatingView> ratings)
      implements Revealed {}

  /**
   * @param counts how many chose each step, from the lowest
   * @param mean the average step in plain digits, to hundredths; absent where nobody answered
   * @param spread the standard deviation, likewise
   */
  public record RatingView(List<Integer> counts, Optional<String> mean, Optional<String> spread) {}

  /**
   * @param values a step for each statement, from 1
   */
  public record ChosenSteps(@OneOf("scale") String kind, List<Integer> values) implements Response {

    static ChosenSteps read(String kind, Fields fields) {
      return new ChosenSteps(kind, fields.wholes("values"));
    }
  }
}
