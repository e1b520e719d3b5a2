package quizhall.game.room.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point on a picture, in shares of its width and height from the upper left. */
public record PinResponse(BigDecimal x, BigDecimal y) implements Response {
  /** Finer than fingers and screens are; so all points are on one grid, and no digit is lost. */
  private static final int DECIMALS = 4;

  public PinResponse {
    x = onGrid(x);
    y = onGrid(y);
  }

  private static BigDecimal onGrid(BigDecimal share) {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("outside of the picture");
    }
    return share.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
