package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/** Asks for an opinion: nothing is right or wrong. */
public record PollTask(List<String> options) implements Task {
  public PollTask {
    options = List.copyOf(options);
  }

  public record Draft(Optional<List<Choice.Draft>> options) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new PollTask(
          rules.options().unmarked(rules.at("options"), options, "has no place in a poll"));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.POLL;
  }

  @Override
  public boolean hasKey() {
    return false;
  }
}
