package quizhall.quiz.library;

import quizhall.core.database.Transaction;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.document.ModerationDocument.Standing;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.store.ModerationStore;

/** A quiz as somebody sees it: its owner with what moderators have to say about it. */
final class OwnersView {

  private OwnersView() {}

  /**
   * As whoever was admitted sees it.
   *
   * @param quiz as it is now
   */
  static QuizDocument of(Transaction transaction, Admission admission, Quiz quiz) {
    QuizDocument document = admission.documentOf(quiz);
    return admission.access() == Access.OWN
        ? document.standing(Standing.of(new ModerationStore(transaction).find(quiz.id())))
        : document;
  }
}
