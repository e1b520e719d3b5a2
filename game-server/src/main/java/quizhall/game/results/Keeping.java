package quizhall.game.results;

import quizhall.game.room.EndReason;

/**
 * What is made of the begin or the end of a session. A trial counts nowhere.
 *
 * @param results whether its results are kept, with which it stands in the history
 * @param told whether other services are told
 */
public record Keeping(boolean results, boolean told) {
  public static Keeping ofStarted(boolean trial) {
    return new Keeping(false, !trial);
  }

  public static Keeping ofEnded(EndReason reason, boolean trial) {
    return new Keeping(!trial && reason != EndReason.DISCARDED, !trial);
  }
}
