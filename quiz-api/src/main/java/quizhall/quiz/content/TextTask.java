package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * A typed answer.
 *
 * @param accepted every spelling that counts
 */
public record TextTask(List<String> accepted, Matching matching) implements Task {
  public TextTask {
    accepted = List.copyOf(accepted);
  }

  public record Draft(Optional<List<String>> accepted, Optional<Matching.Draft> matching)
      implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new TextTask(
          rules
              .lists()
              .lines(rules.at("accepted"), accepted, 1, rules.limits().acceptedSpellings()),
          matching.map(Matching.Draft::matching).orElse(Matching.LENIENT));
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
