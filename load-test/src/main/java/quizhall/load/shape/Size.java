package quizhall.load.shape;

import quizhall.load.measure.Pace;

/**
 * How large a load is.
 *
 * @param rooms at the same time
 * @param players in all rooms together
 * @param roomSize players of each room where there are several
 * @param rounds questions that are measured
 * @param warmups questions before them
 * @param opening clients that come in at the same time
 * @param pace of a steady load
 * @param spread whether clients of one room come to all nodes
 */
public record Size(
    int rooms,
    int players,
    int roomSize,
    int rounds,
    int warmups,
    int opening,
    Pace pace,
    boolean spread) {
  private static final int REHEARSED_PERIODS = 4;
  private static final int REHEARSED_OPENING = 1_000;

  int questions() {
    return warmups + rounds;
  }

  public Size withRooms(int changed) {
    return new Size(changed, players, roomSize, rounds, warmups, opening, pace, spread);
  }

  public Size withPlayers(int changed) {
    return new Size(rooms, changed, roomSize, rounds, warmups, opening, pace, spread);
  }

  /**
   * As large, but not as long: enough for servers to warm up. Nor as sudden: where 10,000 come at
   * once, a server that has just started leaves some lying in the kernel's queue.
   */
  public Size rehearsed() {
    return new Size(
        rooms,
        players,
        roomSize,
        rounds,
        warmups,
        Math.min(opening, REHEARSED_OPENING),
        pace.atMost(REHEARSED_PERIODS),
        spread);
  }

  Size withoutQuestions() {
    return new Size(rooms, players, roomSize, 0, 0, opening, pace, spread);
  }

  /** A question for each period, so that the quiz is long enough. */
  Size steady() {
    return new Size(rooms, players, roomSize, pace.periods(), 0, opening, pace, spread);
  }
}
