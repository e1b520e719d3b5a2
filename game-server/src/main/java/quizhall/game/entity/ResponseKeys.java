package quizhall.game.entity;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import quizhall.game.room.Session;

/** The keys of a session's anonymous questions. A key that is deleted is nowhere else. */
public interface ResponseKeys {

  /**
   * All keys of a session that are not deleted yet, by question.
   *
   * @param questions for which one is made if there is none
   */
  CompletionStage<Map<Integer, byte[]>> of(Session session, Collection<Integer> questions);

  /** Repeatable. */
  CompletionStage<Integer> delete(Session session, int question);
}
