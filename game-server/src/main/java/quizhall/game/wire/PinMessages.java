package quizhall.game.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Questions in which a pin is put on the picture. All numbers are shares of its width and height,
 * from the upper left.
 */
public final class PinMessages {
  private PinMessages() {}

  /** The picture is the question's. */
  public record AskedPin(@OneOf("pin") String kind) implements Asked {}

  /**
   * @param right how many put it where nothing is missing
   * @param columns how many there are of the cells into which the picture is parted
   * @param cells where there are pins: column, row, and how many
   */
  public record RevealedPin(
      @OneOf("pin") String kind,
      PinTargetView pin,
      int right,
      int columns,
      int rows,
      List<List<Integer>> cells)
      implements Revealed {}

  /**
   * Regions, or a point.
   *
   * @param zeroAt the distance from the point at which nothing is left
   */
  public record PinTargetView(
      Optional<List<RegionView>> regions, Optional<PointView> at, Optional<BigDecimal> zeroAt) {}

  public record PointView(BigDecimal x, BigDecimal y) {}

  /** A rectangle from its upper left corner, or a circle around its middle. */
  public record RegionView(
      BigDecimal x,
      BigDecimal y,
      Optional<BigDecimal> width,
      Optional<BigDecimal> height,
      Optional<BigDecimal> radius) {}

  public record PlacedPin(@OneOf("pin") String kind, BigDecimal x, BigDecimal y)
      implements Response {

    static PlacedPin read(String kind, Fields fields) {
      return new PlacedPin(kind, fields.share("x"), fields.share("y"));
    }
  }
}
