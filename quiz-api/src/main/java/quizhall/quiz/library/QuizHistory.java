package quizhall.quiz.library;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import quizhall.core.database.Transaction;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Moderated;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.Thinning;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.ModerationStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.VersionStore;

/** The one way to put another content into a quiz: what it had stays a version. */
final class QuizHistory {

  private final VersionLimits limits;

  QuizHistory(VersionLimits limits) {
    this.limits = limits;
  }

  /** Of a quiz that was just kept, with its media. */
  static void begin(Transaction transaction, Quiz quiz, Owner author) {
    new VersionStore(transaction).keepPresent(quiz.id(), author, Optional.empty());
  }

  /**
   * Changes a locked quiz.
   *
   * @param restored the version that the content is of, where it is one of before
   */
  Outcome<Quiz> change(
      Transaction transaction,
      Quiz quiz,
      Owner author,
      QuizContent content,
      Optional<Integer> restored,
      Instant now) {
    if (content.visibility() != Visibility.PRIVATE) {
      ModerationStore moderation = new ModerationStore(transaction);
      Moderated moderated = moderation.find(quiz.id());
      if (moderated.hidden().isPresent()) {
        return new Refused<>(Refusals.hidden());
      }
      if (moderated.releasedAt().isPresent()) {
        moderation.forgetRelease(quiz.id());
      }
    }
    Quiz changed = quiz.changed(author, content, now);
    Set<String> before = new HashSet<>(QuizMedia.addressesOf(quiz));
    if (restored.isPresent()) {
      // What was allowed when it was saved is so when it is brought back.
      before.addAll(QuizMedia.addressesOf(changed));
    }
    QuizMedia media = new QuizMedia(transaction, changed, author.id(), before);
    if (!media.faults().isEmpty()) {
      return new Refused<>(Problem.invalid(media.faults()));
    }
    VersionStore versions = new VersionStore(transaction);
    // Quizzes of before there were versions, and what older nodes have saved since.
    versions.keepPresent(quiz.id(), quiz.owner(), Optional.empty());
    new QuizStore(transaction).update(changed);
    media.keep(now);
    versions.keepPresent(quiz.id(), author, restored);
    Set<Integer> tooMany =
        Thinning.tooMany(versions.kept(quiz.id()), limits.perQuiz(), limits.bytes());
    if (!tooMany.isEmpty()) {
      versions.delete(quiz.id(), tooMany);
    }
    transaction.publish(QuizEvents.updated(changed, now));
    return new Done<>(changed);
  }
}
