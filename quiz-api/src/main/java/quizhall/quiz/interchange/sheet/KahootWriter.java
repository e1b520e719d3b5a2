package quizhall.quiz.interchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.Extra;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Holding;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.interchange.Options;
import quizhall.quiz.interchange.QuizParts;
import quizhall.quiz.interchange.markup.OurMarkdown;

/** Kahoot's spreadsheet template, with its header in row 8, as it takes it. */
public final class KahootWriter implements FormatWriter {

  static final int QUESTION_LENGTH = 120;
  static final int ANSWER_LENGTH = 75;
  static final int MOST_ANSWERS = 4;
  private static final List<Integer> SECONDS = List.of(5, 10, 20, 30, 60, 90, 120, 240);
  private static final int USUAL_SECONDS = 20;
  private static final int HEADER_ROW = 8;

  private static final Set<Extra> HELD = EnumSet.of(Extra.SPACES, Extra.TIME_LIMIT);

  @Override
  public FileFormat format() {
    return FileFormat.KAHOOT;
  }

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public Holding holding(Question question) {
    return switch (question.task()) {
      case SingleTask(var choices) ->
          chosen(
              question,
              choices,
              areTrueAndFalse(question, choices) ? "It becomes a question of true or false." : "");
      case TrueFalseTask(var choices) ->
          chosen(
              question,
              choices,
              areTrueAndFalse(question, choices)
                  ? ""
                  : "It becomes a question with two answers of its own.");
      case MultipleTask(var choices, _) ->
          chosen(
              question,
              choices,
              choices.stream().filter(Choice::correct).count() == 1
                  ? "It becomes a question with one right answer."
                  : "");
      case PollTask _,
          TextTask _,
          NumberTask _,
          OrderTask _,
          MatchTask _,
          WordCloudTask _,
          OpenTask _,
          PinTask _,
          ScaleTask _,
          SlideTask _ ->
          new Holding.LeftOut(
              "Kahoot's spreadsheet has questions with right and wrong answers alone.");
    };
  }

  private static Holding chosen(Question question, List<Choice> choices, String otherKind) {
    List<String> answers = answers(question, choices);
    String text = text(question, question.prompt().text());
    if (text.length() > QUESTION_LENGTH) {
      return new Holding.LeftOut(
          "The question has %d characters, and Kahoot takes %d."
              .formatted(text.length(), QUESTION_LENGTH));
    }
    if (answers.size() > MOST_ANSWERS) {
      return new Holding.LeftOut(
          "There are %d answers, and Kahoot takes %d.".formatted(answers.size(), MOST_ANSWERS));
    }
    int longest = answers.stream().mapToInt(String::length).max().orElse(0);
    if (longest > ANSWER_LENGTH) {
      return new Holding.LeftOut(
          "An answer has %d characters, and Kahoot takes %d.".formatted(longest, ANSWER_LENGTH));
    }
    if (text.isBlank() || answers.stream().anyMatch(String::isBlank)) {
      return new Holding.LeftOut("Nothing of a text is left without its formatting.");
    }
    if (answers.stream().distinct().count() < answers.size()) {
      return new Holding.LeftOut(
          "Two answers read the same without their pictures and their formatting.");
    }
    Holding.Telling telling = new Holding.Telling(question, HELD);
    if (!otherKind.isEmpty()) {
      telling.changed(Extra.KIND, otherKind);
    }
    int seconds = seconds(question);
    if (question.prompt().timeLimit().isEmpty()) {
      telling.changed(
          Extra.TIME_LIMIT,
          "It gets a time limit of %d seconds: Kahoot has none without.".formatted(seconds));
    } else if (question.prompt().timeLimit().get().toSeconds() != seconds) {
      telling.changed(
          Extra.TIME_LIMIT,
          "The time limit of %d seconds becomes %d."
              .formatted(question.prompt().timeLimit().get().toSeconds(), seconds));
    }
    return telling.kept();
  }

  private static boolean areTrueAndFalse(Question question, List<Choice> choices) {
    return answers(question, choices).stream()
        .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet())
        .equals(Set.of("true", "false"));
  }

  private static List<String> answers(Question question, List<Choice> choices) {
    return choices.stream()
        .map(
            choice ->
                choice.option().text().isEmpty()
                    ? Options.words(choice.option())
                    : text(question, choice.option().text()))
        .toList();
  }

  private static String text(Question question, String text) {
    Format format = question.prompt().format();
    return OurMarkdown.words(format, text);
  }

  /** The nearest one that there is; of two that are as near, the longer one. */
  private static int seconds(Question question) {
    return question
        .prompt()
        .timeLimit()
        .map(Duration::toSeconds)
        .map(
            limit ->
                SECONDS.stream()
                    .min(
                        Comparator.<Integer>comparingLong(seconds -> Math.abs(seconds - limit))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow())
        .orElse(USUAL_SECONDS);
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    return QuizParts.lost(quiz, QuizParts.values());
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    List<List<WorkbookFile.Cell>> rows = new ArrayList<>();
    rows.add(List.of());
    rows.add(texts("", "Quiz template"));
    rows.add(
        texts(
            "",
            "Add questions, at least two answer alternatives, time limit and choose correct"
                + " answers (at least one)."));
    while (rows.size() < HEADER_ROW - 1) {
      rows.add(List.of());
    }
    rows.add(header());
    for (Question question : quiz.content().questions()) {
      if (holding(question) instanceof Holding.Kept) {
        rows.add(row(rows.size() - HEADER_ROW + 1, question, choices(question.task())));
      }
    }
    WorkbookFile.write("Sheet1", List.of(5, 60, 30, 30, 30, 30, 15, 15), rows, out);
  }

  private static List<WorkbookFile.Cell> texts(String... texts) {
    return java.util.stream.Stream.of(texts)
        .<WorkbookFile.Cell>map(WorkbookFile.Cell.Text::new)
        .toList();
  }

  private static List<WorkbookFile.Cell> header() {
    List<String> names = new ArrayList<>(List.of("", "Question - max 120 characters"));
    IntStream.rangeClosed(1, MOST_ANSWERS)
        .forEach(number -> names.add("Answer %d - max 75 characters".formatted(number)));
    names.add("Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs");
    names.add("Correct answer(s) - choose at least one");
    return texts(names.toArray(String[]::new));
  }

  private static List<Choice> choices(Task task) {
    return switch (task) {
      case SingleTask(var choices) -> choices;
      case MultipleTask(var choices, _) -> choices;
      case TrueFalseTask(var choices) -> choices;
      default -> List.of();
    };
  }

  private static List<WorkbookFile.Cell> row(int number, Question question, List<Choice> choices) {
    List<String> answers = new ArrayList<>(answers(question, choices));
    while (answers.size() < MOST_ANSWERS) {
      answers.add("");
    }
    String right =
        IntStream.range(0, choices.size())
            .filter(i -> choices.get(i).correct())
            .mapToObj(i -> String.valueOf(i + 1))
            .collect(Collectors.joining(","));
    List<WorkbookFile.Cell> cells = new ArrayList<>();
    cells.add(new WorkbookFile.Cell.Count(number));
    cells.addAll(texts(text(question, question.prompt().text())));
    cells.addAll(texts(answers.toArray(String[]::new)));
    cells.add(new WorkbookFile.Cell.Count(seconds(question)));
    cells.addAll(texts(right));
    return cells;
  }
}
