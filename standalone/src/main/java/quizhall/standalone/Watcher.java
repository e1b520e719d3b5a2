package quizhall.standalone;

import java.time.Duration;
import java.util.Optional;
import quizhall.embedded.LogEnd;

/** Hears what becomes of that which is kept running. */
interface Watcher {
  Watcher NOBODY = new Watcher() {};

  default void ready(Kept part) {}

  /** It lives, and is not ready after so long. Said again and again while that is so. */
  default void slow(String title, Duration since, Optional<LogEnd> said) {}

  /** It has ended though nobody asked it to. */
  default void ended(Kept part, String how) {}

  /** It will be started again after a pause. */
  default void startsAgain(Kept part, Duration pause) {}
}
