package quizhall.game.entity;

import java.util.OptionalLong;

/** Whether this node's journal can be reached. While it cannot, rooms stop their clocks. */
@FunctionalInterface
public interface JournalHealth {

  /**
   * Empty while all is well, else when the journal was last known to be well, by {@link
   * System#nanoTime}.
   */
  OptionalLong failingSince();

  /** For tests of everything else. */
  static JournalHealth alwaysGood() {
    return OptionalLong::empty;
  }
}
