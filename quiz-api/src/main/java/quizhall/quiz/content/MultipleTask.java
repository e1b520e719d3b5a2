package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/** One or more options are correct. */
public record MultipleTask(List<Choice> options) implements Task {
  public MultipleTask {
    options = List.copyOf(options);
  }

  public record Draft(Optional<List<Choice.Draft>> options) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new MultipleTask(rules.options().someCorrect(rules.at("options"), options));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.MULTIPLE;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
