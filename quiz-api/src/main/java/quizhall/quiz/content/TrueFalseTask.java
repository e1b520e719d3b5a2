package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/** Two options in the words of the quiz's language, one of them correct. */
public record TrueFalseTask(List<Choice> options) implements Task {
  public TrueFalseTask {
    options = List.copyOf(options);
  }

  public record Draft(Optional<List<Choice.Draft>> options) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      List<Choice> choices = rules.options().oneCorrect(rules.at("options"), options);
      if (choices.size() > 2) {
        rules.refuse("options", "must be exactly two");
      }
      return new TrueFalseTask(choices);
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.TRUE_FALSE;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
