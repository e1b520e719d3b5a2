package quizhall.game.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Questions in which a pin is put on the picture. All numbers are shares of its width and height,
 * from the upper left.
 */
public final class PinMessages {
  /** As many as an author may draw. */
  private static final int MOST_REGIONS = 10;

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

  /** As an author says it. */
  static PinTargetView target(Fields fields) {
    return fields.has("at")
        ? new PinTargetView(
            Optional.empty(),
            Optional.of(point(fields.within("at"))),
            Optional.of(length(fields, "zeroAt")))
        : new PinTargetView(
            Optional.of(
                fields.objects("regions", MOST_REGIONS).stream().map(PinMessages::region).toList()),
            Optional.empty(),
            Optional.empty());
  }

  private static PointView point(Fields fields) {
    return new PointView(fields.share("x"), fields.share("y"));
  }

  private static RegionView region(Fields fields) {
    boolean isRound = fields.has("radius");
    return new RegionView(
        fields.share("x"),
        fields.share("y"),
        isRound ? Optional.empty() : Optional.of(length(fields, "width")),
        isRound ? Optional.empty() : Optional.of(length(fields, "height")),
        isRound ? Optional.of(length(fields, "radius")) : Optional.empty());
  }

  private static BigDecimal length(Fields fields, String field) {
    BigDecimal length = fields.share(field);
    if (length.signum() == 0) {
      fields.wrong(field, "must be more than 0");
    }
    return length;
  }

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
