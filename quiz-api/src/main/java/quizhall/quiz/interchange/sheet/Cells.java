package quizhall.quiz.interchange.sheet;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.Drafting;

/** Cells that mean the same in many templates. */
final class Cells {

  private static final Pattern SECONDS =
      Pattern.compile("([0-9]{1,5})(?:[.,]0*)?\\s*(?:s|sec|secs|second|seconds)?\\.?");

  private static final int MOST_DIGITS = 4;

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
    OptionalInt seconds = seconds(given);
    if (seconds.isPresent()) {
      if (seconds.getAsInt() > 0) {
        draft.timeLimitSeconds(seconds.getAsInt());
      }
    } else if (!given.isEmpty()) {
      draft.notice(
          "The time limit “%s” is no number of seconds: it was left out.".formatted(given));
    }
  }

  /** The same for the time before answers are taken. */
  static void readingTime(Drafting draft, String cell) {
    String given = cell.strip();
    OptionalInt seconds = seconds(given);
    if (seconds.isPresent()) {
      draft.readingSeconds(seconds.getAsInt());
    } else if (!given.isEmpty()) {
      draft.notice(
          "The time to read “%s” is no number of seconds: it was left out.".formatted(given));
    }
  }

  private static OptionalInt seconds(String given) {
    OptionalInt digits = digits(given);
    if (digits.isPresent() || given.isEmpty()) {
      return digits;
    }
    Matcher seconds = SECONDS.matcher(given);
    return seconds.matches()
        ? OptionalInt.of(Integer.parseInt(seconds.group(1)))
        : OptionalInt.empty();
  }

  /** As most numbers are written: up to four digits and nothing else. No pattern is as quick. */
  static OptionalInt digits(String given) {
    if (given.isEmpty() || given.length() > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      number = number * 10 + (c - '0');
    }
    return OptionalInt.of(number);
  }

  /** Pictures elsewhere are not fetched. */
  static void pictureElsewhere(Drafting draft, String cell) {
    if (!cell.isBlank()) {
      draft.notice("The picture “%s” was not fetched: add it yourself.".formatted(cell.strip()));
    }
  }

  /** Whether a row has no text of a question, none of its answers, and none that is right. */
  static boolean areEmpty(Row row, int text, Collection<Integer> answers, int right) {
    return isEmpty(row, text)
        && isEmpty(row, right)
        && answers.stream().allMatch(answer -> isEmpty(row, answer));
  }

  private static boolean isEmpty(Row row, int column) {
    return row.cell(column).isBlank() && !row.unread().containsKey(column);
  }
}
