package quizhall.quiz.interchange.markup;

import java.util.Optional;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;

/**
 * Where one question of a file becomes several, each has all of its texts again: how much that may
 * come to.
 */
public final class Amount {

  /** Questions that one becomes. */
  public static final int MOST_QUESTIONS = 50;

  /** Options of all of them together. */
  private static final int MOST_OPTIONS = 5_000;

  /** Of all of their texts. */
  private static final int MOST_CHARACTERS = 500_000;

  private int characters;

  /**
   * Before they are made.
   *
   * @param things such as {@code gaps}
   * @throws Unplayable where there are more than anybody means
   */
  public static void check(int count, String things) {
    ReadingTime.check();
    if (count > MOST_QUESTIONS) {
      throw new Unplayable(
          "has %,d %s, and each would be a question: at most %d are taken apart"
              .formatted(count, things, MOST_QUESTIONS));
    }
  }

  /** The same, where each of them offers the same options. */
  public static void check(int count, String things, int options) {
    check(count, things);
    options((long) count * options);
  }

  static void options(long options) {
    if (options > MOST_OPTIONS) {
      throw new Unplayable(
          "would become questions with more than %,d options together".formatted(MOST_OPTIONS));
    }
  }

  /** The question, now that it is made. */
  public ReadQuestion with(ReadQuestion question) {
    ReadingTime.check();
    Prompt.Draft prompt = question.draft().prompt();
    characters += length(prompt.text()) + length(prompt.explanation()) + length(prompt.notes());
    if (characters > MOST_CHARACTERS) {
      throw new Unplayable(
          "would become questions of more than %,d characters together".formatted(MOST_CHARACTERS));
    }
    return question;
  }

  private static int length(Optional<String> text) {
    return text.map(String::length).orElse(0);
  }
}
