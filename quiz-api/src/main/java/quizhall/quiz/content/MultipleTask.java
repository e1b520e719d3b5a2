package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * One or more options are correct.
 *
 * @param partial whether some of them count a part; else it is all or nothing
 */
public record MultipleTask(List<Choice> options, boolean partial) implements Task {
  public MultipleTask {
    options = List.copyOf(options);
  }

  public record Draft(Optional<List<Choice.Draft>> options, Optional<Boolean> partial)
      implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new MultipleTask(
          rules.options().someCorrect(rules.at("options"), options), partial.orElse(true));
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
