package quizhall.quiz.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MatchTask.Pair;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;

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
      case MultipleTask(var options, var partial) ->
          new MultipleTask(moved(options, random), partial);
      case TrueFalseTask(var options) -> new TrueFalseTask(moved(options, random));
      case TextTask(_, var matching) -> new TextTask(List.of("other"), matching);
      case NumberTask(var value, _, var unit, var slider) ->
          new NumberTask(value.negate(), new Margin.Nearest(BigDecimal.TEN), unit, slider);
      case OrderTask(var items, var partial) -> new OrderTask(shuffled(items, random), partial);
      case MatchTask(var pairs) -> new MatchTask(joinedOtherwise(pairs, random));
      case PinTask _ -> new PinTask(new PinTarget.Spot(0.25, 0.75, 0.5));
      case PollTask _, WordCloudTask _, OpenTask _, ScaleTask _, SlideTask _ -> task;
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
        .mapToObj(i -> new Choice(options.get(i).option(), i == correct))
        .toList();
  }

  private static List<Pair> joinedOtherwise(List<Pair> pairs, Random random) {
    List<String> right = shuffled(pairs.stream().map(Pair::right).toList(), random);
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> new Pair(pairs.get(i).left(), right.get(i)))
        .toList();
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
