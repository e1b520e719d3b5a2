package quizhall.quiz.interchange.markup;

import java.util.regex.Pattern;

/** What readers say of a question or of its parts, as sentences for whoever brought the file. */
public final class Sentences {

  private static final Pattern SAID_OF_IT =
      Pattern.compile(
          "(?:asks|computes|draws|gives|has|holds|is|joins|says|sorts|uses|would)\\b.*",
          Pattern.DOTALL);

  private Sentences() {}

  /** With who it is about where that is left out, and an end. */
  public static String of(String clause) {
    String whole =
        SAID_OF_IT.matcher(clause).matches() ? "This question " + clause : capitalized(clause);
    return whole.endsWith(".") ? whole : whole + ".";
  }

  private static String capitalized(String clause) {
    return clause.isEmpty()
        ? clause
        : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }
}
