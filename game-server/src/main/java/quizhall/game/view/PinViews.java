package quizhall.game.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Tally.HeatMap;
import quizhall.game.wire.PinMessages.PinTargetView;
import quizhall.game.wire.PinMessages.PlacedPin;
import quizhall.game.wire.PinMessages.PointView;
import quizhall.game.wire.PinMessages.RegionView;
import quizhall.game.wire.PinMessages.RevealedPin;

/** Points on pictures, as messages. */
final class PinViews {
  private PinViews() {}

  static RevealedPin revealed(PinTask pin, Collection<Response> responses) {
    HeatMap tally = pin.tally(responses);
    return new RevealedPin(
        pin.kind().word(),
        target(pin.target()),
        tally.right(),
        HeatMap.COLUMNS,
        HeatMap.ROWS,
        tally.cells().stream()
            .map(cell -> List.of(cell.column(), cell.row(), cell.count()))
            .toList());
  }

  private static PinTargetView target(PinTarget target) {
    return switch (target) {
      case PinTarget.Regions(var regions) ->
          new PinTargetView(
              Optional.of(regions.stream().map(PinViews::region).toList()),
              Optional.empty(),
              Optional.empty());
      case PinTarget.Spot(var x, var y, var zeroAt) ->
          new PinTargetView(
              Optional.empty(), Optional.of(new PointView(x, y)), Optional.of(zeroAt));
    };
  }

  private static RegionView region(PinTarget.Region region) {
    return switch (region) {
      case PinTarget.Rectangle(var x, var y, var width, var height) ->
          new RegionView(x, y, Optional.of(width), Optional.of(height), Optional.empty());
      case PinTarget.Circle(var x, var y, var radius) ->
          new RegionView(x, y, Optional.empty(), Optional.empty(), Optional.of(radius));
    };
  }

  static PlacedPin response(Kind kind, PinResponse pin) {
    return new PlacedPin(kind.word(), inFewDigits(pin.x()), inFewDigits(pin.y()));
  }

  private static BigDecimal inFewDigits(BigDecimal share) {
    return share.stripTrailingZeros();
  }
}
