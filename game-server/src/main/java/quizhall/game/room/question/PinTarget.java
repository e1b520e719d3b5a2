package quizhall.game.room.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where on a picture a pin is right. All numbers are shares of its width and of its height, from
 * the upper left. Distances are too: on a picture twice as wide as high a circle is twice as wide
 * as high, as it is when it is drawn.
 */
public sealed interface PinTarget {

  Grade grade(PinResponse pin);

  /** Right inside of any, edges included. */
  record Regions(List<Region> regions) implements PinTarget {
    public Regions {
      regions = List.copyOf(regions);
    }

    @Override
    public Grade grade(PinResponse pin) {
      return new Grade.Share(regions.stream().anyMatch(region -> region.holds(pin)) ? 1 : 0, 1);
    }
  }

  /**
   * The nearer, the better.
   *
   * @param zeroAt the distance at which nothing is left
   */
  record Spot(BigDecimal x, BigDecimal y, BigDecimal zeroAt) implements PinTarget {
    private static final int WHOLE = 10_000;

    /** Rounded down: what is not there is not all. */
    @Override
    public Grade grade(PinResponse pin) {
      BigDecimal distance = squared(pin, x, y).sqrt(MathContext.DECIMAL32);
      BigDecimal left = zeroAt.subtract(distance).max(BigDecimal.ZERO);
      int part =
          left.multiply(BigDecimal.valueOf(WHOLE)).divide(zeroAt, 0, RoundingMode.DOWN).intValue();
      return new Grade.Share(part, WHOLE);
    }
  }

  sealed interface Region {
    boolean holds(PinResponse pin);
  }

  /** From its upper left corner. */
  record Rectangle(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height)
      implements Region {
    @Override
    public boolean holds(PinResponse pin) {
      return isWithin(pin.x(), x, width) && isWithin(pin.y(), y, height);
    }

    private static boolean isWithin(BigDecimal at, BigDecimal from, BigDecimal length) {
      return at.compareTo(from) >= 0 && at.compareTo(from.add(length)) <= 0;
    }
  }

  /** Round its middle. */
  record Circle(BigDecimal x, BigDecimal y, BigDecimal radius) implements Region {
    @Override
    public boolean holds(PinResponse pin) {
      return squared(pin, x, y).compareTo(radius.pow(2)) <= 0;
    }
  }

  private static BigDecimal squared(PinResponse pin, BigDecimal x, BigDecimal y) {
    return pin.x().subtract(x).pow(2).add(pin.y().subtract(y).pow(2));
  }
}
