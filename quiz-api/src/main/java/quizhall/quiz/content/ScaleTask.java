package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much one agrees, from 1 to so many steps.
 *
 * @param low in words, what 1 means
 * @param high in words, what the highest step means
 * @param statements each to be answered; none where the question itself is the only one
 */
public record ScaleTask(
    int steps, String low, String high, List<String> statements, boolean anonymous)
    implements Task {
  public ScaleTask {
    statements = List.copyOf(statements);
  }

  public record Steps(
      Optional<Integer> steps,
      Optional<String> low,
      Optional<String> high,
      Optional<List<String>> statements) {

    private static final Steps NOTHING =
        new Steps(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public record Draft(Optional<Steps> scale, Optional<Boolean> anonymous) implements TaskDraft {
    private static final Set<Integer> STEPS = Set.of(5, 7, 10);

    @Override
    public Task checked(TaskRules rules) {
      Steps given = scale.orElse(Steps.NOTHING);
      int steps = given.steps.orElse(0);
      if (!STEPS.contains(steps)) {
        rules.refuse("scale.steps", "must be 5, 7 or 10");
      }
      List<String> ends = new ArrayList<>();
      return new ScaleTask(
          steps,
          end(rules, "scale.low", given.low, ends),
          end(rules, "scale.high", given.high, ends),
          rules
              .lists()
              .lines(
                  rules.at("scale.statements"), given.statements, 0, rules.limits().statements()),
          anonymous.orElse(false));
    }

    private static String end(
        TaskRules rules, String part, Optional<String> given, List<String> seen) {
      Field field = rules.at(part);
      String end = rules.texts().requiredLine(field, given, rules.limits().labelLength());
      rules.lists().unrepeated(field, end, seen);
      return end;
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.SCALE;
  }

  @Override
  public boolean hasKey() {
    return false;
  }
}
