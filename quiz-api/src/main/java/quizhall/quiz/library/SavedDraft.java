package quizhall.quiz.library;

import java.time.Instant;
import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.store.DraftStore;

/**
 * The draft that a quiz is saved from: it goes with that, unless more was written to it elsewhere.
 *
 * @param revision of what is saved
 */
public record SavedDraft(UUID id, int revision) {

  void remove(Transaction transaction, OwnerId owner, Instant now) {
    DraftStore drafts = new DraftStore(transaction);
    if (drafts.lock(owner, id).filter(draft -> draft.revision() <= revision).isPresent()) {
      drafts.delete(owner, id, now);
    }
  }
}
