package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * Things to be put in order.
 *
 * @param items in the right order
 * @param partial whether pairs in the right order count a part; else it is all or nothing
 */
public record OrderTask(List<String> items, boolean partial) implements Task {
  public OrderTask {
    items = List.copyOf(items);
  }

  public record Draft(Optional<List<String>> items, Optional<Boolean> partial)
      implements TaskDraft {
    private static final int FEWEST = 2;

    @Override
    public Task checked(TaskRules rules) {
      return new OrderTask(
          rules.lists().items(rules.at("items"), items, FEWEST, rules.limits().options()),
          partial.orElse(false));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.ORDER;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
