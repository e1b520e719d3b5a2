package quizhall.game.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.PinTarget;
import quizhall.game.wire.CorrectedKey;
import quizhall.game.wire.CorrectedKey.NumberKey;
import quizhall.game.wire.PinMessages.PinTargetView;
import quizhall.game.wire.PinMessages.RegionView;

/** Keys that clients give, as corrections. */
final class Keys {
  private Keys() {}

  /**
   * @param key one that says what is right
   */
  static Correction.Key correction(CorrectedKey key) {
    return switch (key) {
      case CorrectedKey.Nothing _ -> throw new IllegalArgumentException("nothing is right by it");
      case CorrectedKey.RightOptions(var options) ->
          new Correction.Key.Options(
              options.size(),
              IntStream.range(0, options.size())
                  .filter(option -> options.get(option).correct())
                  .boxed()
                  .collect(Collectors.toSet()));
      case CorrectedKey.RightTexts(var accepted) -> new Correction.Key.Spellings(accepted);
      case CorrectedKey.RightNumber(var number) ->
          new Correction.Key.Value(new BigDecimal(number.value()), closeness(number));
      case CorrectedKey.RightOrder(var items) -> new Correction.Key.Sequence(items);
      case CorrectedKey.RightPairs(var pairs) ->
          new Correction.Key.Pairs(
              pairs.stream()
                  .map(pair -> new Correction.Key.Pair(pair.left(), pair.right()))
                  .toList());
      case CorrectedKey.RightPlace(var pin) -> new Correction.Key.Place(target(pin));
    };
  }

  private static Closeness closeness(NumberKey number) {
    return number
        .zeroAt()
        .<Closeness>map(distance -> new Closeness.Nearest(new BigDecimal(distance)))
        .or(
            () ->
                number
                    .tolerancePercent()
                    .map(percent -> new Closeness.WithinPercent(new BigDecimal(percent))))
        .orElseGet(
            () ->
                new Closeness.Within(
                    number.tolerance().map(BigDecimal::new).orElse(BigDecimal.ZERO)));
  }

  private static PinTarget target(PinTargetView pin) {
    return pin.at()
        .<PinTarget>map(
            at -> new PinTarget.Spot(at.x(), at.y(), pin.zeroAt().orElse(BigDecimal.ONE)))
        .orElseGet(
            () ->
                new PinTarget.Regions(
                    pin.regions().orElseThrow().stream().map(Keys::region).toList()));
  }

  private static PinTarget.Region region(RegionView region) {
    Optional<BigDecimal> radius = region.radius();
    return radius.isPresent()
        ? new PinTarget.Circle(region.x(), region.y(), radius.get())
        : new PinTarget.Rectangle(
            region.x(), region.y(), region.width().orElseThrow(), region.height().orElseThrow());
  }
}
