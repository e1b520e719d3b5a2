package quizhall.quiz.interchange.text;

import java.util.List;
import java.util.stream.Collectors;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.Options;
import quizhall.quiz.interchange.markup.OurMarkdown;
import quizhall.quiz.interchange.markup.Shares;
import quizhall.quiz.interchange.markup.Titles;

/** One question as GIFT, with an option a line. */
final class GiftText {

  private static final String SIGNS = "~=#{}:";

  private final Question question;
  private final Prompt prompt;

  GiftText(Question question) {
    this.question = question;
    this.prompt = question.prompt();
  }

  /** By the words that readers know. */
  static boolean isTrueFalse(TrueFalseTask task) {
    return Options.words(task.options()).equals(List.of("True", "False"));
  }

  /** Signs that mean something mean themselves, and it all stays on one line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\\') {
        escaped.append("\\\\");
      } else if (SIGNS.indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  String whole() {
    return switch (question.task()) {
      case SingleTask(var choices) -> asked(single(choices));
      case MultipleTask(var choices, _) -> asked(multiple(choices));
      case TrueFalseTask task when isTrueFalse(task) ->
          asked(task.options().getFirst().correct() ? "TRUE" : "FALSE");
      case TrueFalseTask(var choices) -> asked(single(choices));
      case TextTask(var accepted, _) ->
          asked(lines(accepted.stream().map(this::spelling).toList()));
      case NumberTask number -> asked("#" + range(number));
      case MatchTask(var pairs) -> asked(lines(pairs.stream().map(this::pair).toList()));
      case OpenTask _ -> asked("");
      case SlideTask(var body) -> slide(body.orElse(""));
      case OrderTask _, PollTask _, WordCloudTask _, PinTask _, ScaleTask _ ->
          throw new IllegalArgumentException("GIFT has no " + question.type().code());
    };
  }

  private String asked(String answers) {
    String feedback =
        prompt.explanation().map(words -> "####" + escaped(explanation(words)) + "\n").orElse("");
    return head() + body(prompt.text()) + " {" + answers + feedback + "}";
  }

  private String head() {
    return "::" + escaped(Titles.of(question)) + "::" + format();
  }

  private String format() {
    return prompt.format() == Format.MARKDOWN ? "[html]" : "[plain]";
  }

  private String slide(String body) {
    if (body.isEmpty()) {
      return head() + body(prompt.text());
    }
    return Titles.isOneText(question)
        ? format() + body(prompt.text() + "\n\n" + body)
        : head() + body(body);
  }

  private String body(String text) {
    return escaped(
        prompt.format() == Format.MARKDOWN ? OurMarkdown.body(prompt.format(), text) : text);
  }

  private String explanation(String text) {
    return prompt.format() == Format.MARKDOWN
        ? OurMarkdown.explanation(prompt.format(), text)
        : text;
  }

  /** What begins like a share, or like the name of a format, says which format it is in. */
  private String line(String text) {
    String line =
        escaped(
            prompt.format() == Format.MARKDOWN ? OurMarkdown.line(prompt.format(), text) : text);
    return marked(line);
  }

  private String marked(String line) {
    return line.startsWith("[") || line.startsWith("%") ? format() + line : line;
  }

  private String option(Choice choice) {
    String words = Options.words(choice.option());
    if (!choice.option().text().isEmpty()) {
      return line(words);
    }
    return marked(escaped(prompt.format() == Format.MARKDOWN ? OurMarkdown.escaped(words) : words));
  }

  private static String lines(List<String> answers) {
    return answers.stream().collect(Collectors.joining("\n", "\n", "\n"));
  }

  private String single(List<Choice> choices) {
    return lines(
        choices.stream().map(choice -> (choice.correct() ? "=" : "~") + option(choice)).toList());
  }

  private String multiple(List<Choice> choices) {
    return lines(
        choices.stream()
            .map(choice -> "~%" + Shares.of(choice, choices) + "%" + option(choice))
            .toList());
  }

  /** An asterisk stands for anything, unless it has a backslash. */
  private String spelling(String accepted) {
    return "=" + marked(escaped(accepted.replace("*", "\\*")));
  }

  private static String range(NumberTask number) {
    String tolerance = Shares.tolerance(number);
    String value = number.value().toPlainString();
    // Moodle takes a 0 alone for nothing.
    if (value.equals("0") && tolerance.equals("0")) {
      return "=0";
    }
    return tolerance.equals("0") ? value : value + ":" + tolerance;
  }

  private String pair(MatchTask.Pair pair) {
    String right = escaped(OurMarkdown.words(prompt.format(), pair.right()));
    return "=" + line(pair.left()) + " -> " + right;
  }
}
