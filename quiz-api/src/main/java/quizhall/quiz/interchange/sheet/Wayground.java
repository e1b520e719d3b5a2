package quizhall.quiz.interchange.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.ReadQuestion;

/** The template of Wayground, which was Quizizz. */
final class Wayground implements Layout {

  private static final Pattern OPTION = Pattern.compile("^option ([0-9])\\b");

  /** The template explains its columns in the row below the header. */
  private static final Pattern ADVICE =
      Pattern.compile("(?is)text of the question.*|question text.*|.*\\(required\\).*");

  /** Older templates only name the column again. */
  private static final Pattern ADVICE_ON_TYPES = Pattern.compile("(?is)question type|.*default.*");

  @Override
  public FileFormat format() {
    return FileFormat.WAYGROUND;
  }

  private record Places(
      int text,
      int type,
      SortedMap<Integer, Integer> options,
      int key,
      int time,
      int image,
      int explanation) {
    Map<String, Boolean> columns() {
      return Map.of(
          "Question Text",
          text != Columns.NONE,
          "Question Type",
          type != Columns.NONE,
          "Option 1",
          !options.isEmpty(),
          "Correct Answer",
          key != Columns.NONE);
    }
  }

  @Override
  public Optional<RowReader> below(Row header) {
    Places places = places(header);
    return places.columns().containsValue(false)
        ? Optional.empty()
        : Optional.of(row -> question(row, places));
  }

  @Override
  public Optional<Lacking> lacking(Row row) {
    return Lacking.of(places(row).columns());
  }

  private static Places places(Row header) {
    Columns columns = header.columns();
    return new Places(
        columns.named("question text"),
        columns.named("question type"),
        columns.numbered(OPTION),
        columns.starting("correct answer"),
        columns.starting("time"),
        columns.starting("image"),
        columns.starting("answer explanation", "explanation"));
  }

  private static Optional<ReadQuestion> question(Row row, Places places) throws UnreadableRow {
    if (Cells.areEmpty(row, places.text, places.options.values(), places.key)
        || isAdvice(row, places)) {
      return Optional.empty();
    }
    Drafting draft = Cells.begun(row, places.text);
    Cells.timeLimit(draft, row.cell(places.time));
    Cells.pictureElsewhere(draft, row.cell(places.image));
    draft.explanation(row.cell(places.explanation));
    return Optional.of(kind(draft, row, places));
  }

  private static boolean isAdvice(Row row, Places places) {
    return ADVICE.matcher(row.cell(places.text).strip()).matches()
        && ADVICE_ON_TYPES.matcher(row.cell(places.type).strip()).matches();
  }

  private static ReadQuestion kind(Drafting draft, Row row, Places places) throws UnreadableRow {
    Answers answers = Answers.of(row, places.options);
    String type =
        row.cell(places.type).strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    boolean hasNoAnswers = type.equals("open ended") || type.equals("word cloud");
    if (hasNoAnswers && !answers.isEmpty()) {
      draft.notice("Such questions have no options here: they were left out.");
    }
    if ((hasNoAnswers || type.equals("poll")) && !row.cell(places.key).isBlank()) {
      draft.notice(
          "Such questions have no right answer here: “%s” was left out."
              .formatted(row.cell(places.key)));
    }
    return switch (type) {
      case "", "multiple choice", "mcq", "checkbox", "msq", "true or false", "true false" -> {
        Set<Integer> right = answers.right(row.cell(places.key), draft);
        if (right.size() > 1 && !type.equals("checkbox") && !type.equals("msq")) {
          draft.notice(Kinds.SEVERAL_RIGHT);
        }
        yield type.equals("checkbox") || type.equals("msq")
            ? draft.multiple(answers.options(right), true)
            : answers.chosen(draft, right);
      }
      case "fill in the blank", "fill in the blanks", "blank" -> {
        if (answers.isEmpty()) {
          throw new UnreadableRow("There is no answer that could be typed.");
        }
        yield draft.typed(answers.all());
      }
      case "poll" -> Kinds.poll(draft, answers.all());
      case "open ended" -> Kinds.open(draft);
      case "word cloud" -> Kinds.wordCloud(draft);
      case "reorder" -> draft.order(answers.all(), true);
      default ->
          throw new UnreadableRow(
              "Questions of type “%s” are not to be had here.".formatted(row.cell(places.type)));
    };
  }
}
