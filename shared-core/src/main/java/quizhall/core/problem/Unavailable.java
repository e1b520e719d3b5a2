package quizhall.core.problem;

import java.time.Duration;
import java.util.Optional;

/** Something this service needs is away or busy for now; the edge answers 503. */
public final class Unavailable extends RuntimeException {
  private final transient Optional<Duration> retryAfter;

  public Unavailable(String what, Throwable cause) {
    super(what, cause);
    this.retryAfter = Optional.empty();
  }

  /** Where it is known when there is sense in trying again. */
  public Unavailable(String what, Duration retryAfter) {
    super(what);
    this.retryAfter = Optional.of(retryAfter);
  }

  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
