package quizhall.quiz.store;

import java.util.Optional;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.QuizId;

/** Which edition of each sample quiz was put there. */
public final class SampleStore extends Repository {

  /** Any number that no other advisory lock of the database has. */
  private static final long LOCK = 0x5A3B_1E5D;

  public SampleStore(Transaction transaction) {
    super(transaction);
  }

  /** One process at a time puts samples there. */
  public void lock() {
    handle.execute("SELECT pg_advisory_xact_lock(?)", LOCK);
  }

  public Optional<Integer> revision(QuizId quiz) {
    return handle
        .createQuery("SELECT revision FROM samples WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .mapTo(Integer.class)
        .findOne();
  }

  public void put(QuizId quiz, int revision) {
    handle
        .createUpdate(
            """
            INSERT INTO samples (quiz_id, revision)
            VALUES (:quiz, :revision)
            ON CONFLICT (quiz_id) DO UPDATE SET revision = :revision
            """)
        .bind("quiz", quiz.value())
        .bind("revision", revision)
        .execute();
  }
}
