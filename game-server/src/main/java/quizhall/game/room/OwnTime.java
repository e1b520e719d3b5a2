package quizhall.game.room;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** How much longer than all others a player may take for an answer. */
public enum OwnTime {
  QUARTER_MORE("1.25"),
  HALF_MORE("1.5"),
  TWICE("2"),
  /** Until the host moves on. */
  WITHOUT_LIMIT(null);

  private final Optional<BigDecimal> factor;

  OwnTime(String factor) {
    this.factor = Optional.ofNullable(factor).map(BigDecimal::new);
  }

  /** Of everybody's time; empty for no limit. */
  public Optional<BigDecimal> factor() {
    return factor;
  }

  /**
   * The one with this factor; empty where none has it.
   *
   * @param wanted empty for no limit
   */
  public static Optional<OwnTime> of(Optional<BigDecimal> wanted) {
    return Stream.of(values())
        .filter(
            time ->
                time.factor.isPresent() == wanted.isPresent()
                    && time.factor.filter(own -> own.compareTo(wanted.get()) != 0).isEmpty())
        .findFirst();
  }

  /** How long answers are taken, where all others have {@code whole}; empty without a limit. */
  Optional<Duration> limit(Duration whole) {
    return factor.map(times -> times(whole, times));
  }

  /**
   * By what speed is measured, where that of all others is by {@code whole}. Where there is no
   * limit it is by the longest there is: else nobody could be as good by being fast.
   */
  Duration pace(Duration whole) {
    return times(whole, factor.or(TWICE::factor).orElseThrow());
  }

  private static Duration times(Duration whole, BigDecimal times) {
    return Duration.ofNanos(BigDecimal.valueOf(whole.toNanos()).multiply(times).longValue());
  }
}
