package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.Drafting;

/** Cells that mean the same in many templates. */
final class Cells {

  private static final Pattern SECONDS =
      Pattern.compile("([0-9]{1,5})(?:[.,]0*)?\\s*(?:s|sec|secs|second|seconds)?\\.?");

  private Cells() {}

  /** A question that has begun, with its text. */
  static Drafting begun(Row row, int textColumn) throws UnreadableRow {
    if (row.cell(textColumn).isBlank()) {
      throw new UnreadableRow("There is no text of a question.");
    }
    return new Drafting(row.place()).text(row.cell(textColumn));
  }

  static void timeLimit(Drafting draft, String cell) {
    String given = cell.strip();
    Matcher seconds = SECONDS.matcher(given);
    if (seconds.matches()) {
      int limit = Integer.parseInt(seconds.group(1));
      if (limit > 0) {
        draft.timeLimitSeconds(limit);
      }
    } else if (!given.isEmpty()) {
      draft.notice(
          "The time limit “%s” is no number of seconds: it was left out.".formatted(given));
    }
  }

  /** The same for the time before answers are taken. */
  static void readingTime(Drafting draft, String cell) {
    String given = cell.strip();
    Matcher seconds = SECONDS.matcher(given);
    if (seconds.matches()) {
      draft.readingSeconds(Integer.parseInt(seconds.group(1)));
    } else if (!given.isEmpty()) {
      draft.notice(
          "The time to read “%s” is no number of seconds: it was left out.".formatted(given));
    }
  }

  /** Pictures elsewhere are not fetched. */
  static void pictureElsewhere(Drafting draft, String cell) {
    if (!cell.isBlank()) {
      draft.notice("The picture “%s” was not fetched: add it yourself.".formatted(cell.strip()));
    }
  }

  /** Whether a row has nothing in these columns. */
  static boolean areEmpty(Row row, List<Integer> columns) {
    for (int column : columns) {
      if (!row.cell(column).isBlank() || row.unread().containsKey(column)) {
        return false;
      }
    }
    return true;
  }
}
