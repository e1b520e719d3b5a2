package quizhall.quiz.interchange.sheet;

import java.util.List;
import quizhall.quiz.interchange.Notice;

/**
 * One sheet.
 *
 * @param name empty where it is the only one
 * @param rows those that hold something
 * @param notices on what was wrong with the file as a whole
 */
record Table(String name, List<Row> rows, List<Notice> notices) {
  Table {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }
}
