package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;
import quizhall.game.room.question.Grade;

/**
 * What tells players with equal points apart: how much of what gave them points was right, and how
 * long they took over it. In whole numbers, so that sums are equal where what they tell is.
 *
 * @param right of what was asked, {@value #ALL} for each answer that is wholly right
 * @param time of the player's own limits, {@value #LIMIT} for each that was used up
 */
public record Merit(long right, long time) {
  /** Divided by all numbers up to 16: two halves or three thirds come to one. */
  static final int ALL = 720_720;

  /** Finer than what is measured: 2 ms of 20 s. */
  static final int LIMIT = 10_000;

  static final Merit NONE = new Merit(0, 0);

  /**
   * Of an answer that gave points.
   *
   * @param pace by which speed was measured; empty where it does not count
   */
  static Merit of(Grade.Share share, Optional<Duration> pace, Duration took) {
    return new Merit(
        Math.round((double) ALL * share.part() / share.whole()),
        pace.map(whole -> Math.clamp(LIMIT * took.toNanos() / whole.toNanos(), 0L, (long) LIMIT))
            .orElse(0L));
  }

  Merit plus(Merit other) {
    return new Merit(right + other.right, time + other.time);
  }
}
