package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of one's own questions.
 *
 * @param next asks for the part after this one, which may be there though this one is short
 */
public record BankPage(List<Entry> items, Optional<String> next) {

  public BankPage {
    items = List.copyOf(items);
  }

  /**
   * A question, whole, and the quiz that it stands in.
   *
   * @param index of the question in the quiz
   */
  public record Entry(
      UUID quizId, String quizTitle, String language, int index, QuestionDocument question) {}
}
