package quizhall.quiz.interchange;

import java.util.List;
import quizhall.quiz.content.QuizContent;

/**
 * What would be kept of an import, and what would not.
 *
 * @param refused questions and files that are left out
 */
public record Preview(List<PreviewQuiz> quizzes, List<Notice> refused) {
  public Preview {
    quizzes = List.copyOf(quizzes);
    refused = List.copyOf(refused);
  }

  /**
   * A quiz that may be kept as it is.
   *
   * @param notices on what was changed or left out of it
   */
  public record PreviewQuiz(QuizContent content, List<Notice> notices) {
    public PreviewQuiz {
      notices = List.copyOf(notices);
    }
  }
}
