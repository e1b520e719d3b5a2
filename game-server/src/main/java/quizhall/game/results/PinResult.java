package quizhall.game.results;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Tally.HeatMap;

/**
 * Questions in which a pin was put on the picture. All numbers are shares of its width and height,
 * from the upper left.
 */
public final class PinResult {
  private PinResult() {}

  public record Asked(String kind) implements AskedPart {}

  /**
   * @param right how many put it where nothing is missing
   * @param columns how many there are of the cells into which the picture is parted
   * @param cells where there are pins: column, row, and how many
   */
  public record Outcome(Target pin, int right, int columns, int rows, List<List<Integer>> cells)
      implements OutcomePart {}

  /** Regions, or a point with the distance at which nothing was left. */
  public record Target(
      Optional<List<Region>> regions, Optional<Point> at, Optional<BigDecimal> zeroAt) {}

  public record Point(BigDecimal x, BigDecimal y) {}

  /** A rectangle from its upper left corner, or a circle around its middle. */
  public record Region(
      BigDecimal x,
      BigDecimal y,
      Optional<BigDecimal> width,
      Optional<BigDecimal> height,
      Optional<BigDecimal> radius) {}

  public record Said(BigDecimal x, BigDecimal y) implements SaidPart {
    /** Such as {@code 0.42,0.37}. */
    String words() {
      return x.toPlainString() + "," + y.toPlainString();
    }
  }

  static Asked asked(PinTask task) {
    return new Asked(task.kind().word());
  }

  static Outcome outcome(PinTask task, Collection<Response> responses) {
    HeatMap tally = task.tally(responses);
    return new Outcome(
        target(task.target()),
        tally.right(),
        HeatMap.COLUMNS,
        HeatMap.ROWS,
        tally.cells().stream()
            .map(cell -> List.of(cell.column(), cell.row(), cell.count()))
            .toList());
  }

  private static Target target(PinTarget target) {
    return switch (target) {
      case PinTarget.Regions(var regions) ->
          new Target(
              Optional.of(regions.stream().map(PinResult::region).toList()),
              Optional.empty(),
              Optional.empty());
      case PinTarget.Spot(var x, var y, var zeroAt) ->
          new Target(Optional.empty(), Optional.of(new Point(x, y)), Optional.of(zeroAt));
    };
  }

  private static Region region(PinTarget.Region region) {
    return switch (region) {
      case PinTarget.Rectangle(var x, var y, var width, var height) ->
          new Region(x, y, Optional.of(width), Optional.of(height), Optional.empty());
      case PinTarget.Circle(var x, var y, var radius) ->
          new Region(x, y, Optional.empty(), Optional.empty(), Optional.of(radius));
    };
  }

  static Said said(PinResponse pin) {
    return new Said(pin.x().stripTrailingZeros(), pin.y().stripTrailingZeros());
  }
}
