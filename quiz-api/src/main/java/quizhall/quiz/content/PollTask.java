package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * Asks for an opinion: nothing is right or wrong.
 *
 * @param several whether one may choose more than one option
 * @param anonymous whether nobody can say who chose what
 */
public record PollTask(List<Option> options, boolean several, boolean anonymous) implements Task {
  public PollTask {
    options = List.copyOf(options);
  }

  public record Draft(
      Optional<List<Choice.Draft>> options, Optional<Boolean> several, Optional<Boolean> anonymous)
      implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new PollTask(
          rules.options().unmarked(rules.at("options"), options, "has no place in a poll"),
          several.orElse(false),
          anonymous.orElse(false));
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
