package quizhall.quiz.interchange.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Points;
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
import quizhall.quiz.interchange.Options;

/**
 * A question below our own columns.
 *
 * @param correct the numbers of right options, or the number that is right
 */
record OwnRow(
    Question question,
    List<String> options,
    String correct,
    String tolerance,
    String unit,
    String body) {

  /** One after the other, so that no spreadsheet makes a number or a date of them. */
  private static final String AND = " & ";

  static OwnRow of(Question question) {
    return switch (question.task()) {
      case SingleTask(var choices) -> chosen(question, choices);
      case MultipleTask(var choices, _) -> chosen(question, choices);
      case TrueFalseTask(var choices) -> chosen(question, choices);
      case PollTask(var options, _, _) ->
          listed(question, options.stream().map(Options::words).toList());
      case TextTask(var accepted, _) -> listed(question, accepted);
      case OrderTask(var items, _) -> listed(question, items);
      case MatchTask(var pairs) -> listed(question, pairs.stream().map(OwnSheet::pair).toList());
      case NumberTask number ->
          new OwnRow(
              question,
              List.of(),
              number.value().toPlainString(),
              tolerance(number.margin()),
              number.unit().orElse(""),
              "");
      case SlideTask(var body) -> new OwnRow(question, List.of(), "", "", "", body.orElse(""));
      case WordCloudTask _, OpenTask _, PinTask _, ScaleTask _ -> listed(question, List.of());
    };
  }

  private static OwnRow listed(Question question, List<String> options) {
    return new OwnRow(question, options, "", "", "", "");
  }

  private static OwnRow chosen(Question question, List<Choice> choices) {
    String right =
        IntStream.range(0, choices.size())
            .filter(i -> choices.get(i).correct())
            .mapToObj(i -> String.valueOf(i + 1))
            .collect(Collectors.joining(AND));
    return new OwnRow(question, Options.words(choices), right, "", "", "");
  }

  private static String tolerance(Margin margin) {
    return switch (margin) {
      case Margin.Within(BigDecimal distance) ->
          distance.signum() == 0 ? "" : distance.toPlainString();
      case Margin.WithinPercent(BigDecimal percent) -> percent.toPlainString() + "%";
      case Margin.Nearest _ -> "";
    };
  }

  List<String> cells(int columns) {
    Prompt prompt = question.prompt();
    List<String> cells = new ArrayList<>(List.of(question.type().code(), prompt.text()));
    cells.addAll(options);
    cells.addAll(Collections.nCopies(columns - options.size(), ""));
    cells.addAll(
        List.of(
            correct,
            seconds(prompt.timeLimit()),
            points(question.task(), prompt.points()),
            tolerance,
            unit,
            prompt.hint().orElse(""),
            prompt.explanation().orElse(""),
            prompt.source().orElse(""),
            prompt.notes().orElse(""),
            body,
            prompt.format() == Format.MARKDOWN ? "markdown" : "",
            seconds(prompt.reading())));
    return cells;
  }

  private static String seconds(Optional<Duration> time) {
    return time.map(duration -> String.valueOf(duration.toSeconds())).orElse("");
  }

  /** Nothing where it is as usual. */
  private static String points(Task task, Points points) {
    return switch (points) {
      case Points.Weight weight ->
          weight == (task instanceof SlideTask ? Points.Weight.NONE : Points.Weight.NORMAL)
              ? ""
              : weight.code();
      case Points.Exactly(int number) -> String.valueOf(number);
    };
  }
}
