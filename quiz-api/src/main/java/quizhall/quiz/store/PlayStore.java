package quizhall.quiz.store;

import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.QuizId;

/** How often quizzes were played. */
public final class PlayStore extends Repository {

  public PlayStore(Transaction transaction) {
    super(transaction);
  }

  /** Nothing where the quiz is gone. */
  public void count(QuizId quiz) {
    handle
        .createUpdate(
            """
            INSERT INTO plays (quiz_id, plays)
            SELECT id, 1 FROM quizzes WHERE id = :quiz
            ON CONFLICT (quiz_id) DO UPDATE SET plays = plays.plays + 1
            """)
        .bind("quiz", quiz.value())
        .execute();
  }
}
