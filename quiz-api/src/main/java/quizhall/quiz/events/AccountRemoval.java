package quizhall.quiz.events;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.events.EventHandler;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.ImportStore;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.TagStore;

/**
 * Deletes what a person has left here when the account is deleted, and sees to it that nothing
 * comes after: a request may have been let in just before.
 */
public final class AccountRemoval implements EventHandler {

  private final InstantSource clock;

  public AccountRemoval(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void handle(Transaction transaction, Event event) {
    if (event.type().equals("user.deleted")) {
      remove(transaction, new OwnerId(event.dataAs(UserDeleted.class).userId()));
    }
  }

  private void remove(Transaction transaction, OwnerId owner) {
    new DeletedOwnerStore(transaction).add(owner);
    QuizStore quizzes = new QuizStore(transaction);
    for (Quiz quiz : quizzes.lockAllOf(owner)) {
      quizzes.delete(quiz.id());
      transaction.publish(QuizEvents.deleted(quiz, clock.instant()));
    }
    new ImportStore(transaction).deleteAllOf(owner);
    new MediaStore(transaction).removeAllOf(owner, clock.instant());
    new TagStore(transaction).deleteAllOf(owner);
  }

  /** For the retention of what is remembered of accounts that were deleted before a moment. */
  public static int forgetBefore(Transaction transaction, Instant before, int atMost) {
    return new DeletedOwnerStore(transaction).deleteAddedBefore(before, atMost);
  }

  private record UserDeleted(UUID userId) {}
}
