package quizhall.quiz.events;

import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.events.EventHandler;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.store.PlayStore;

/** Counts a play of a quiz when a session starts with it. */
public final class PlayCounting implements EventHandler {

  @Override
  public void handle(Transaction transaction, Event event) {
    if (event.type().equals("session.start")) {
      new PlayStore(transaction).count(new QuizId(event.dataAs(SessionStart.class).quizId()));
    }
  }

  private record SessionStart(UUID quizId) {}
}
