package quizhall.quiz.interchange.sheet;

import quizhall.quiz.interchange.UnreadableFile;

/** How many cells are read of one file, the empty ones between others among them. */
final class CellBudget {

  private final int most;
  private int read;

  CellBudget(int most) {
    this.most = most;
  }

  void take(String place, int cells) {
    read += cells;
    if (read > most) {
      throw new UnreadableFile(
          place, "is beyond %d cells, which are all that is read".formatted(most));
    }
  }
}
