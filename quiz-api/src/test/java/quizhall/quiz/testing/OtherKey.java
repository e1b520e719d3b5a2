package quizhall.quiz.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;

/** The same question with another key: to who may not see it, the two must look alike. */
public final class OtherKey {

  private OtherKey() {}

  public static Question of(Question question, Random random) {
    return new Question(
        other(question.prompt(), question.task().hasKey()), of(question.task(), random));
  }

  private static Task of(Task task, Random random) {
    return switch (task) {
      case SingleTask(var options) -> new SingleTask(moved(options, random));
      case MultipleTask(var options) -> new MultipleTask(moved(options, random));
      case TrueFalseTask(var options) -> new TrueFalseTask(moved(options, random));
      case PollTask poll -> poll;
      case TextTask _ -> new TextTask(List.of("other"));
      case NumberTask(var value, var tolerance) -> new NumberTask(value.negate(), tolerance);
      case OrderTask(var items) -> new OrderTask(shuffled(items, random));
    };
  }

  private static Prompt other(Prompt prompt, boolean hasKey) {
    return new Prompt(
        prompt.id(),
        prompt.text(),
        prompt.format(),
        prompt.timeLimit(),
        prompt.points(),
        prompt.reading(),
        prompt.hint(),
        hasKey ? Optional.empty() : prompt.explanation(),
        hasKey ? Optional.empty() : prompt.source(),
        Optional.of("Other notes"),
        prompt.media());
  }

  private static List<Choice> moved(List<Choice> options, Random random) {
    int correct = random.nextInt(options.size());
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Choice(options.get(i).text(), i == correct))
        .toList();
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
