package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * A typed answer.
 *
 * @param accepted every spelling that counts
 */
public record TextTask(List<String> accepted) implements Task {
  public TextTask {
    accepted = List.copyOf(accepted);
  }

  public record Draft(Optional<List<String>> accepted) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new TextTask(
          rules
              .lists()
              .lines(rules.at("accepted"), accepted, 1, rules.limits().acceptedSpellings()));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.TEXT;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
