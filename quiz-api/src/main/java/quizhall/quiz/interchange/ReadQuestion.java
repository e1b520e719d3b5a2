package quizhall.quiz.interchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import quizhall.quiz.content.QuestionDraft;

/**
 * One question as a file has it; it may still break the rules of a quiz.
 *
 * @param place of the question in the file
 * @param notices on what was changed or left out of it
 */
public record ReadQuestion(String place, QuestionDraft draft, List<Notice> notices) {
  public ReadQuestion {
    requireNonNull(place);
    requireNonNull(draft);
    notices = List.copyOf(notices);
  }
}
