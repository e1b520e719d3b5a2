package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers that a tool has given to questions and written none of into the file. */
final class LeftOut {

  /** A tool that numbers its questions has no more; larger numbers are somebody else's. */
  private static final int MOST = 1_000;

  private LeftOut() {}

  /**
   * In words, such as {@code The questions 1, 3 and 5 to 7 are}. Nothing unless all rows have
   * numbers, each larger than the one before, as only a program that left some out has.
   */
  static Optional<String> among(List<Row> rows, int column) {
    List<String> gaps = new ArrayList<>();
    int missing = 0;
    int last = 0;
    for (Row row : rows) {
      int number = Cells.digits(row.cell(column).strip()).orElse(0);
      if (number <= last || number > MOST) {
        return Optional.empty();
      }
      if (number > last + 1) {
        missing += number - last - 1;
        gaps.add(number == last + 2 ? "" + (last + 1) : (last + 1) + " to " + (number - 1));
      }
      last = number;
    }
    if (missing == 0) {
      return Optional.empty();
    }
    return Optional.of(
        missing == 1
            ? "The question %s is".formatted(gaps.getFirst())
            : "The questions %s are".formatted(listed(gaps)));
  }

  private static String listed(List<String> gaps) {
    return gaps.size() == 1
        ? gaps.getFirst()
        : String.join(", ", gaps.subList(0, gaps.size() - 1)) + " and " + gaps.getLast();
  }
}
