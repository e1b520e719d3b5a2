package quizhall.quiz.interchange.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.ReadingTime;

/**
 * Whether a text with braces is GIFT: LaTeX, programs and what is like JSON have some too. It is,
 * where at least half of its paragraphs with braces have answers in one pair of them, or where it
 * names a category. A paragraph with a name that has no braces counts as one with answers.
 */
final class GiftRecognition {

  private static final Pattern CATEGORY = Pattern.compile("(?m)^[ \\t]*\\$CATEGORY:");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern NAME = Pattern.compile("\\s{0,40}::[^\\n]{1,400}?::");

  /** What answers begin with; {@code #} stands before a number. */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "\\{\\s{0,40}(?:=\\s{0,40}[^\\s}]|~(?=[^{}]{0,2000}[=~%])|#\\s{0,9}[-+.=~%0-9]"
              + "|(?i:T|TRUE|F|FALSE)\\s{0,40}[}#]|####)");

  /** A number that is none; programs have such signs too, but not behind a sentence. */
  private static final Pattern NUMBER = Pattern.compile("\\{\\s{0,40}#");

  /** Of what is asked for in the player's own words. */
  private static final Pattern NOTHING = Pattern.compile("\\{\\s{0,40}}");

  /** Before braces that belong to an exponent, a variable or to other braces. */
  private static final String BEFORE_OTHERS = "^_$]{}`";

  private static final int LONGEST_COMMAND = 40;

  private static final Pattern SENTENCE = Pattern.compile("[.?!…。？！][\"”“»)]?$");

  /** That begin with a capital, and have no signs of a program. */
  private static final Pattern WORDS =
      Pattern.compile("\\p{Lu}[^\\s=;<>(){}\\[\\]\\\\/]*(?:\\s+[^\\s=;<>(){}\\[\\]\\\\/]+){2,}");

  private static final int LOOKED_BACK = 200;

  private GiftRecognition() {}

  static boolean isGift(String text) {
    if (CATEGORY.matcher(text).find()) {
      return true;
    }
    int answered = 0;
    int others = 0;
    String signs = GiftSigns.hidden(text);
    int from = 0;
    Matcher end = PARAGRAPHS.matcher(signs);
    while (from < signs.length()) {
      ReadingTime.check();
      int to = end.find() ? end.start() : signs.length();
      boolean isNamed = NAME.matcher(signs).region(from, to).lookingAt();
      if (signs.substring(from, to).indexOf('{') >= 0) {
        if (hasAnswers(signs, from, to, isNamed)) {
          answered++;
        } else {
          others++;
        }
      } else if (isNamed && signs.charAt(to - 1) != ';') {
        answered++;
      }
      from = to == signs.length() ? to : end.end();
    }
    return answered > 0 && answered >= others;
  }

  /** Answers may go on after the paragraph, in which they begin. */
  private static boolean hasAnswers(String signs, int from, int to, boolean isNamed) {
    for (int at = signs.indexOf('{', from); at >= 0 && at < to; at = signs.indexOf('{', at + 1)) {
      ReadingTime.check();
      if (isOfOthers(signs, from, at)) {
        continue;
      }
      if (begins(ANSWERS, signs, at)) {
        return true;
      }
      boolean isOpen = begins(NOTHING, signs, at);
      if (isOpen || begins(NUMBER, signs, at)) {
        String asked = signs.substring(Math.max(from, at - LOOKED_BACK), at).strip();
        if (SENTENCE.matcher(asked).find()
            || (isOpen && (isNamed || WORDS.matcher(asked).matches()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Also those of a command of LaTeX, such as {@code \textbf{…}}. */
  private static boolean isOfOthers(String signs, int from, int at) {
    if (at > from && BEFORE_OTHERS.indexOf(signs.charAt(at - 1)) >= 0) {
      return true;
    }
    int name = at;
    while (name > from && at - name < LONGEST_COMMAND && isOfName(signs.charAt(name - 1))) {
      name--;
    }
    return name < at && name > from && signs.charAt(name - 1) == '\\';
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '*';
  }

  private static boolean begins(Pattern pattern, String signs, int at) {
    return pattern.matcher(signs).region(at, signs.length()).lookingAt();
  }
}
