package quizhall.quiz.interchange.markup;

import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.SlideTask;

/** What questions and quizzes are called by tools that want a name of each. */
public final class Titles {

  /** As Moodle names them by itself. */
  private static final int LONGEST = 80;

  private static final int LONGEST_NAME = 250;

  private Titles() {}

  /** How it begins; of a slide with a body, its title. */
  public static String of(Question question) {
    String line = line(question.prompt(), question.prompt().text());
    return line.codePointCount(0, line.length()) > LONGEST && !isSlideWithBody(question)
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip()
        : line;
  }

  private static boolean isSlideWithBody(Question question) {
    return question.task() instanceof SlideTask(var body) && body.isPresent();
  }

  /** Moodle takes what is between angle brackets out of names, unless a blank stands first. */
  private static String line(Prompt prompt, String text) {
    return OurMarkdown.words(prompt.format(), text)
        .replaceAll("<(?=\\S)", "< ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Whether the title of a slide cannot be its name: it is more than a line of words, or would be
   * taken for the beginning of what follows.
   */
  public static boolean isOneText(Question question) {
    return question.task() instanceof SlideTask(var body)
        && body.isPresent()
        && (of(question).length() > LONGEST_NAME
            || !of(question).equals(question.prompt().text())
            || isBeginningOf(
                of(question), OurMarkdown.words(question.prompt().format(), body.get())));
  }

  /** A category of a course, in which a slash is written twice. */
  public static String category(String title) {
    return "$course$/top/" + title.replace("/", "//");
  }

  /** Whether a reader takes the name for no more than the beginning of the text. */
  private static boolean isBeginningOf(String name, String text) {
    String start = letters(name);
    return start.isEmpty() || letters(text).regionMatches(true, 0, start, 0, start.length());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
