package quizhall.quiz.interchange;

import java.util.regex.Pattern;

/**
 * Where a question is, for whoever sees the quiz in the tool that it comes from: by its position
 * and its name. Identifiers are seen by nobody there.
 */
public final class QuestionPlace {

  private static final int LONGEST_NAME = 60;

  /** As tools name a question that nobody gave a name. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?:question|untitled.*|unbenannt.*)?", Pattern.CASE_INSENSITIVE);

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
    return called.isEmpty() ? where : within("“%s”".formatted(called), where);
  }

  /** A place in another one, each of which may be empty. */
  public static String within(String outer, String place) {
    return outer.isEmpty() || place.isEmpty() ? outer + place : outer + ", " + place;
  }

  private static String name(String given) {
    if (given.isEmpty()) {
      return "";
    }
    String line = given.replaceAll("\\s+", " ").strip();
    return NO_NAME.matcher(line).matches() ? "" : Framing.cut(line, LONGEST_NAME);
  }
}
