package quizhall.game.wire;

import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.NumberResponse;

/**
 * Questions to which the answer is a number. Numbers are texts of plain digits, so that none is
 * rounded.
 */
public final class NumberMessages {
  private NumberMessages() {}

  /**
   * @param slider where the number is chosen on a scale
   */
  public record AskedNumber(
      @OneOf("number") String kind, Optional<String> unit, Optional<SliderView> slider)
      implements Asked {}

  public record SliderView(String min, String max, String step) {}

  /**
   * @param value the right number; of the three that follow one is there at most
   * @param tolerance as far away as this is right
   * @param tolerancePercent the same, in percent of the value
   * @param zeroAt the distance at which an estimate gives nothing
   * @param bins how many said what, in ascending order, at most twelve
   */
  public record RevealedNumber(
      @OneOf("number") String kind,
      String value,
      Optional<String> tolerance,
      Optional<String> tolerancePercent,
      Optional<String> zeroAt,
      List<BinView> bins)
      implements Revealed {}

  /** How many said a number from one to the other, both included. */
  public record BinView(String from, String to, int count) {}

  /**
   * @param value as it was typed, with a decimal comma or point; a JSON number is taken too
   */
  public record TypedNumber(@OneOf("number") String kind, String value) implements Response {

    static TypedNumber read(String kind, Fields fields) {
      return new TypedNumber(kind, fields.number("value", NumberResponse.LONGEST));
    }
  }
}
