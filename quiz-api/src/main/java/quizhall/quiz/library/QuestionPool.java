package quizhall.quiz.library;

import java.util.ArrayList;
import java.util.List;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.store.BankStore;

/** What a room draws its questions from: a quiz, and others of the host's own. */
final class QuestionPool {

  /** From so many, taken at random, it draws a hundred at most. */
  private static final int MOST = 300;

  private QuestionPool() {}

  /** The quiz with questions of all of the host's quizzes that have these tags. */
  static Quiz around(Transaction transaction, Quiz quiz, OwnerId host, List<String> tags) {
    if (tags.isEmpty()) {
      return quiz;
    }
    List<Question> all = new ArrayList<>(quiz.content().questions());
    all.addAll(new BankStore(transaction).some(host, tags, quiz.id(), MOST));
    return quiz.asking(all);
  }
}
