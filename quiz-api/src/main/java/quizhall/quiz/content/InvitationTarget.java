package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

/** What an invitation leads to. */
public sealed interface InvitationTarget {

  record ToQuiz(QuizId quiz, Role role) implements InvitationTarget {
    public ToQuiz {
      requireNonNull(quiz);
      requireNonNull(role);
    }
  }

  /** And so to the quizzes that are given to it, as long as somebody is in it. */
  record ToGroup(GroupId group) implements InvitationTarget {
    public ToGroup {
      requireNonNull(group);
    }
  }
}
