package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;

/**
 * A player's time with a question, in room time.
 *
 * @param question its index, from 0
 * @param openedAt when it was shown
 * @param reading how long it is shown before it takes answers
 * @param limit how long answers are taken; empty: until the host moves on
 */
public record Turn(int question, Duration openedAt, Duration reading, Optional<Duration> limit) {
  /** How late an answer may be at its relay, for the way between relay and room. */
  static final Duration LATENESS = Duration.ofSeconds(1);

  /** By when all that came in time is settled, as a rule: a batch takes less. */
  private static final Duration SETTLING = Duration.ofMillis(1_500);

  /** How early an answer may be: a page counts the time for reading by a clock of its own. */
  static final Duration EARLINESS = Duration.ofSeconds(1);

  /** That of a player who may take longer than others. */
  Turn of(Optional<OwnTime> own) {
    return own.isEmpty()
        ? this
        : new Turn(question, openedAt, reading, limit.flatMap(own.get()::limit));
  }

  /** When answers are taken. */
  public Duration answersFrom() {
    return openedAt.plus(reading);
  }

  /** When its time is up; empty without a time limit. */
  public Optional<Duration> deadline() {
    return limit.map(answersFrom()::plus);
  }

  /** When its time is up and what came in time is settled; empty without a time limit. */
  public Optional<Duration> settledBy() {
    return deadline().map(end -> end.plus(SETTLING));
  }

  /** How long an answer took that is there now; not negative. */
  public Duration took(Duration now) {
    Duration took = now.minus(answersFrom());
    return took.isPositive() ? took : Duration.ZERO;
  }

  /** Whether it is still there to be read alone. */
  boolean isTooEarly(Duration now) {
    return reading.isPositive() && now.plus(EARLINESS).compareTo(answersFrom()) < 0;
  }

  /** Whether an answer that took so long came when its time was up. */
  boolean isOver(Duration took) {
    return limit.filter(whole -> took.compareTo(whole.plus(LATENESS)) > 0).isPresent();
  }
}
