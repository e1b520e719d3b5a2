package quizhall.load.shape;

import quizhall.load.measure.Pace;

/**
 * How large a load is.
 *
 * @param rooms at the same time
 * @param players in all rooms together
 * @param rounds questions that are measured
 * @param warmups questions before them
 * @param opening clients that come in at the same time
 * @param pace of a steady load
 */
public record Size(int rooms, int players, int rounds, int warmups, int opening, Pace pace) {
  private static final int REHEARSED_PERIODS = 4;

  int questions() {
    return warmups + rounds;
  }

  public Size withRooms(int changed) {
    return new Size(changed, players, rounds, warmups, opening, pace);
  }

  public Size withPlayers(int changed) {
    return new Size(rooms, changed, rounds, warmups, opening, pace);
  }

  /** As large, but not as long: enough for servers to warm up. */
  public Size rehearsed() {
    return new Size(rooms, players, rounds, warmups, opening, pace.atMost(REHEARSED_PERIODS));
  }

  Size withoutQuestions() {
    return new Size(rooms, players, 0, 0, opening, pace);
  }

  /** A question for each period, so that the quiz is long enough. */
  Size steady() {
    return new Size(rooms, players, pace.periods(), 0, opening, pace);
  }
}
