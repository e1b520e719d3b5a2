package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/** Exactly one option is correct. */
public record SingleTask(List<Choice> options) implements Task {
  public SingleTask {
    options = List.copyOf(options);
  }

  public record Draft(Optional<List<Choice.Draft>> options) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new SingleTask(rules.options().oneCorrect(rules.at("options"), options));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.SINGLE;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
