package quizhall.standalone;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.embedded.LogEnd;

/** Something of an installation that may end by itself and is started again then. Thread-safe. */
interface Kept {
  /** As the person at the terminal reads it. */
  String name();

  /** The same with its process id, where it has one. */
  default String title() {
    return name();
  }

  /**
   * Starts it where it does not run. Need not wait until it is ready.
   *
   * @param ended hears once how it ended, when nobody here asked it to
   * @throws quizhall.embedded.StartFailed when it cannot be started
   */
  void start(Consumer<String> ended);

  /**
   * Waits for as long as it lives: slow is not dead.
   *
   * @param slow hears now and then for how long it has been waited
   * @return whether it may be used; false when it has ended
   */
  boolean becomesReady(Consumer<Duration> slow);

  default boolean becomesReady() {
    return becomesReady(_ -> {});
  }

  /** What it has written since it was started last; empty when it has no log of its own. */
  Optional<LogEnd> said();
}
