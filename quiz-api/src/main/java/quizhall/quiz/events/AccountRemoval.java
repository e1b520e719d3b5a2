package quizhall.quiz.events;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.events.EventHandler;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.store.CreditStore;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.DraftStore;
import quizhall.quiz.store.FavouriteStore;
import quizhall.quiz.store.FolderStore;
import quizhall.quiz.store.GroupStore;
import quizhall.quiz.store.ImportStore;
import quizhall.quiz.store.InvitationStore;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.store.ModerationActStore;
import quizhall.quiz.store.ProposalStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.RecentStore;
import quizhall.quiz.store.ReportStore;
import quizhall.quiz.store.ShareStore;
import quizhall.quiz.store.TagStore;
import quizhall.quiz.store.VersionStore;

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
    List<Quiz> all = quizzes.lockAllOf(owner);
    quizzes.delete(all.stream().map(Quiz::id).toList());
    all.forEach(quiz -> transaction.publish(QuizEvents.deleted(quiz, clock.instant())));
    removeTraces(transaction, owner);
    new ImportStore(transaction).deleteAllOf(owner);
    new ProposalStore(transaction).deleteAllOf(owner);
    new MediaUseStore(transaction).passOn(owner);
    new MediaStore(transaction).removeAllOf(owner, clock.instant());
    new TagStore(transaction).deleteAllOf(owner);
  }

  /**
   * For the retention of what is remembered of accounts that were deleted before a moment. What a
   * node of the release before has not taken with an account goes now.
   */
  public static int forgetBefore(Transaction transaction, Instant before, int atMost) {
    List<OwnerId> forgotten = new DeletedOwnerStore(transaction).takeAddedBefore(before, atMost);
    forgotten.forEach(owner -> removeTraces(transaction, owner));
    return forgotten.size();
  }

  /** What stands in tables that nodes of the release before do not know. */
  private static void removeTraces(Transaction transaction, OwnerId owner) {
    new VersionStore(transaction).forgetAuthor(owner);
    new DraftStore(transaction).deleteAllOf(owner);
    new CreditStore(transaction).forget(owner);
    new FavouriteStore(transaction).deleteAllOf(owner);
    new RecentStore(transaction).deleteAllOf(owner);
    new FolderStore(transaction).deleteAllOf(owner);
    new ShareStore(transaction).deleteAllOf(owner);
    new GroupStore(transaction).deleteAllOf(owner);
    new InvitationStore(transaction).forgetTaken(owner);
    new ReportStore(transaction).forgetReporter(owner);
    new ModerationActStore(transaction).forget(owner);
  }

  private record UserDeleted(UUID userId) {}
}
