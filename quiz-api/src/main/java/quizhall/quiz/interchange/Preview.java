package quizhall.quiz.interchange;

import java.util.List;
import java.util.Optional;
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
  public record PreviewQuiz(QuizContent content, List<QuizNotice> notices) {
    public PreviewQuiz {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A notice on a quiz.
   *
   * @param question of the quiz that it is about, counted from 0; empty where it is about all of it
   */
  public record QuizNotice(Notice notice, Optional<Integer> question) {}
}
