package quizhall.load.shape;

/**
 * How large a load is.
 *
 * @param rooms at the same time
 * @param players in all rooms together
 * @param rounds questions that are measured
 * @param warmups questions before them
 * @param opening clients that come in at the same time
 */
public record Size(int rooms, int players, int rounds, int warmups, int opening) {
  int questions() {
    return warmups + rounds;
  }

  Size withRooms(int changed) {
    return new Size(changed, players, rounds, warmups, opening);
  }

  Size withPlayers(int changed) {
    return new Size(rooms, changed, rounds, warmups, opening);
  }

  Size withoutQuestions() {
    return new Size(rooms, players, 0, 0, opening);
  }
}
