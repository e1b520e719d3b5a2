package quizhall.game.room.question;

/** What a response is worth, before time and weight. */
public sealed interface Grade {

  /** There is no right or wrong. */
  record Ungraded() implements Grade {}

  /**
   * As much of the whole, in whole numbers, so that nothing is lost to rounding.
   *
   * @param part from 0 to {@code whole}
   * @param whole at least 1
   */
  record Share(int part, int whole) implements Grade {
    public Share {
      if (part < 0 || whole < 1 || part > whole) {
        throw new IllegalArgumentException(part + " of " + whole);
      }
    }

    public boolean isAll() {
      return part == whole;
    }

    public boolean isNone() {
      return part == 0;
    }

    /** From 0 to 1. */
    public double toDouble() {
      return part / (double) whole;
    }
  }
}
