package quizhall.quiz.interchange;

import java.util.regex.Pattern;

/**
 * Where a question is, for whoever sees the quiz in the tool that it comes from: by its position
 * and its name. Identifiers are seen by nobody there.
 */
public final class QuestionPlace {

  private static final int LONGEST_NAME = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private QuestionPlace() {}

  /**
   * By its position.
   *
   * @param number in the quiz, from 1
   * @param name as its author calls it, or empty
   */
  public static String of(int number, String name) {
    return numbered("question", number, name);
  }

  /** The same of what is no question, such as a chapter that has some. */
  public static String numbered(String what, int number, String name) {
    String place = what + " " + number;
    String called = name(name);
    return called.isEmpty()
            || called.equalsIgnoreCase(place)
            || called.equals(String.valueOf(number))
        ? place
        : "%s “%s”".formatted(place, called);
  }

  /**
   * By its name, where it has no position that somebody knows.
   *
   * @param where it is besides, such as a line
   */
  public static String named(String name, String where) {
    String called = name(name);
    return called.isEmpty() ? where : within("“" + called + "”", where);
  }

  /** A place in another one, each of which may be empty. */
  public static String within(String outer, String place) {
    return outer.isEmpty() || place.isEmpty() ? outer + place : outer + ", " + place;
  }

  private static String name(String given) {
    String line = (isOneLine(given) ? given : BLANKS.matcher(given).replaceAll(" ")).strip();
    return isNoName(line) ? "" : Framing.cut(line, LONGEST_NAME);
  }

  /** As nearly all names are, of which there is one for each question. */
  private static boolean isOneLine(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ') {
        return false;
      }
    }
    return !name.contains("  ");
  }

  /** As tools name a question that nobody gave a name. */
  private static boolean isNoName(String line) {
    return line.equalsIgnoreCase("question")
        || begins(line, "untitled")
        || begins(line, "unbenannt");
  }

  private static boolean begins(String line, String word) {
    return line.regionMatches(true, 0, word, 0, word.length());
  }
}
