package quizhall.quiz.content;

import java.util.Optional;

/**
 * A sentence or two.
 *
 * @param anonymous whether nobody can say who said what
 * @param hidden whether nobody sees an answer before the host shows it
 * @param thumbs whether the host says which answers count
 */
public record OpenTask(boolean anonymous, boolean hidden, boolean thumbs) implements Task {

  public record Draft(
      Optional<Boolean> anonymous, Optional<Boolean> hidden, Optional<Boolean> thumbs)
      implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      OpenTask task =
          new OpenTask(anonymous.orElse(false), hidden.orElse(false), thumbs.orElse(false));
      if (task.anonymous && task.thumbs) {
        rules.refuse("thumbs", "gives points to nobody where answers are anonymous");
      }
      return task;
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.OPEN;
  }

  /** What counts is said by the host, who may go by the explanation. */
  @Override
  public boolean hasKey() {
    return thumbs;
  }
}
