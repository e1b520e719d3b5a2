package quizhall.quiz.media.sound;

import java.time.Duration;

/** A sound without anything beside it. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Clip(Duration length, byte[] content) {

  private static final long NANOS = 1_000_000_000;

  /**
   * @param units of which a second has {@code perSecond}
   */
  static Clip of(long units, long perSecond, byte[] content) {
    long seconds = units / perSecond;
    long rest = units % perSecond;
    return new Clip(Duration.ofSeconds(seconds, rest * NANOS / perSecond), content);
  }
}
