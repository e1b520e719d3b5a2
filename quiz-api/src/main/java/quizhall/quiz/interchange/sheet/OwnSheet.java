package quizhall.quiz.interchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.ReadQuestion;

/** Our own columns, as docs/files.md tells them. Only the question has to have one. */
final class OwnSheet implements Layout {

  private static final Pattern OPTION = Pattern.compile("^(?:option|answer) ?([0-9]{1,2})$");

  /** As many programs call them that have keys of letters. */
  private static final Pattern LETTERED = Pattern.compile("(?:option|answer) ([a-j])");

  /** Some say behind it which letters there are; other numbers than ours are not known. */
  private static final Pattern KEY =
      Pattern.compile(
          "correct(?: answer(?:s|\\(s\\))?)?(?: ?\\([a-j](?:[-/, ]{1,3}[a-j]){0,9}\\))?");

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,18}([.,][0-9]{1,18})?");
  private static final Pattern THOUSANDS = Pattern.compile("[-+]?[0-9]{1,18},[0-9]{3}");

  /** What stands between two texts that belong together. */
  static final String BETWEEN = " = ";

  /** Types of which some options are right, and that of who says none. */
  private static final Set<String> CHOSEN =
      Set.of("", "single", "single-choice", "multiple-choice", "multiple", "multiple-answers");

  private static final Set<String> WITHOUT_OPTIONS =
      Set.of("number", "word-cloud", "open", "slide");
  private static final Set<String> WITHOUT_KEY =
      Set.of("poll", "order", "match", "word-cloud", "open", "slide");

  private static final Pattern POINTS = Pattern.compile("[0-9]{1,6}");
  private static final Pattern WITHIN_TYPE = Pattern.compile("[ _/]+");
  private static final Pattern BAR = Pattern.compile("\\|");

  private final FileFormat format;

  OwnSheet(FileFormat format) {
    this.format = format;
  }

  @Override
  public FileFormat format() {
    return format;
  }

  /** Where each of them is. */
  private record Places(
      int text,
      int type,
      SortedMap<Integer, Integer> options,
      boolean areLettered,
      int key,
      int time,
      int points,
      int hint,
      int explanation,
      int source,
      int notes,
      int tolerance,
      int unit,
      int body,
      int format,
      int reading,
      int image) {

    static Places in(Columns columns) {
      SortedMap<Integer, Integer> numbered = columns.numbered(OPTION);
      SortedMap<Integer, Integer> options =
          numbered.isEmpty() ? columns.lettered(LETTERED) : numbered;
      int key = columns.matching(KEY);
      return new Places(
          columns.named("question", "text", "question text"),
          columns.named("type", "kind", "question type"),
          options,
          numbered.isEmpty(),
          // Without options it is the other side of a card.
          key == Columns.NONE && !options.isEmpty() ? columns.named("answer") : key,
          columns.starting("time"),
          columns.named("points"),
          columns.named("hint"),
          columns.named("explanation"),
          columns.named("source"),
          columns.named("notes"),
          columns.named("tolerance"),
          columns.named("unit"),
          columns.named("body"),
          columns.named("format"),
          columns.named("reading"),
          columns.named("image", "picture"));
    }

    boolean areEnough() {
      return text != Columns.NONE && (type != Columns.NONE || key != Columns.NONE);
    }

    Set<Integer> all() {
      Set<Integer> all = new HashSet<>(options.values());
      Collections.addAll(
          all,
          text,
          type,
          key,
          time,
          points,
          hint,
          explanation,
          source,
          notes,
          tolerance,
          unit,
          body,
          format,
          reading,
          image);
      return all;
    }
  }

  @Override
  public List<String> unknownColumns(Row header) {
    return header.columns().othersThan(Places.in(header.columns()).all());
  }

  @Override
  public Optional<RowReader> below(Row header) {
    Places places = Places.in(header.columns());
    return places.areEnough() ? Optional.of(row -> question(row.bare(), places)) : Optional.empty();
  }

  /** Whether all that chosen answers need is called as we call it. */
  static boolean hasAnswers(Row row) {
    Places places = Places.in(row.columns());
    return places.areEnough() && !places.options.isEmpty() && places.key != Columns.NONE;
  }

  static boolean isHeader(Row row) {
    return Places.in(row.columns()).areEnough();
  }

  @Override
  public Optional<Lacking> lacking(Row row) {
    Places places = Places.in(row.columns());
    return Lacking.of(
        Map.of(
            "question",
            places.text != Columns.NONE,
            "option 1",
            !places.options.isEmpty(),
            "correct",
            places.key != Columns.NONE));
  }

  private static Optional<ReadQuestion> question(Row row, Places places) throws UnreadableRow {
    if (Cells.areEmpty(row, places.text, places.options.values(), places.key)) {
      return Optional.empty();
    }
    Drafting draft = Cells.begun(row, places.text);
    Cells.timeLimit(draft, row.cell(places.time));
    Cells.pictureElsewhere(draft, row.cell(places.image));
    Cells.readingTime(draft, row.cell(places.reading));
    points(draft, row.cell(places.points).strip().toLowerCase(Locale.ROOT));
    format(draft, row.cell(places.format).strip().toLowerCase(Locale.ROOT));
    draft.hint(row.cell(places.hint));
    draft.explanation(row.cell(places.explanation));
    draft.source(row.cell(places.source));
    draft.notes(row.cell(places.notes));
    return Optional.of(kind(draft, row, places));
  }

  private static void points(Drafting draft, String given) {
    if (given.isEmpty()) {
      return;
    }
    draft.points(POINTS.matcher(given).matches() ? (Object) Integer.parseInt(given) : given);
  }

  private static void format(Drafting draft, String given) {
    if (given.equals("markdown")) {
      draft.markdown();
    } else if (!given.isEmpty()) {
      draft.notice("There is no format “%s” of texts: they are plain.".formatted(given));
    }
  }

  private static ReadQuestion kind(Drafting draft, Row row, Places places) throws UnreadableRow {
    Answers answers =
        places.areLettered
            ? Answers.lettered(row, places.options)
            : Answers.of(row, places.options);
    String key = row.cell(places.key);
    String type = type(row.cell(places.type));
    if (places.key == Columns.NONE && CHOSEN.contains(type) && !answers.isEmpty()) {
      throw new UnreadableRow("No right answer is named: no column is called “correct”.");
    }
    leftOut(draft, type, answers, key);
    return switch (type) {
      case "" -> unnamed(draft, answers, key);
      case "single" -> single(draft, answers, answers.right(key, draft));
      case "single-choice", "multiple-choice" -> answers.chosen(draft, answers.right(key, draft));
      case "multiple", "multiple-answers" ->
          draft.multiple(answers.options(answers.right(key, draft)), true);
      case "true-false", "truefalse" -> trueFalse(draft, answers, key);
      case "poll" -> Kinds.poll(draft, answers.all());
      case "text", "typed" -> draft.typed(spellings(answers, key));
      case "number" -> number(draft, row, places, key);
      case "order" -> draft.order(answers.all(), false);
      case "match" -> match(draft, answers);
      case "word-cloud" -> Kinds.wordCloud(draft);
      case "open" -> Kinds.open(draft);
      case "slide" ->
          draft.of(
              new SlideTask.Draft(
                  Optional.of(row.cell(places.body)).filter(body -> !body.isBlank())),
              "body");
      case "pin", "scale" ->
          throw new UnreadableRow(
              "Questions of type “%s” have no place in a spreadsheet.".formatted(type));
      default ->
          throw new UnreadableRow(
              "There is no type “%s” of questions.".formatted(row.cell(places.type)));
    };
  }

  /** With dashes in it, as ours are. */
  private static String type(String cell) {
    String given = cell.strip().toLowerCase(Locale.ROOT);
    return QuestionType.of(given).isPresent()
        ? given
        : WITHIN_TYPE.matcher(Translated.type(given)).replaceAll("-");
  }

  /** Where a kind has no place for what the row has. */
  private static void leftOut(Drafting draft, String type, Answers answers, String key) {
    boolean hasNoOptions = WITHOUT_OPTIONS.contains(type);
    boolean hasNoKey = WITHOUT_KEY.contains(type);
    if (hasNoOptions && !answers.isEmpty()) {
      draft.notice("Questions of type “%s” have no options: they were left out.".formatted(type));
    }
    if (hasNoKey && !key.isBlank()) {
      draft.notice(
          "Questions of type “%s” have no right answer: “%s” was left out.".formatted(type, key));
    }
  }

  private static ReadQuestion unnamed(Drafting draft, Answers answers, String key)
      throws UnreadableRow {
    return answers.isEmpty()
        ? draft.typed(spellings(answers, key))
        : answers.chosen(draft, answers.right(key, draft));
  }

  private static ReadQuestion single(Drafting draft, Answers answers, Set<Integer> right) {
    if (right.size() > 1) {
      draft.notice(Kinds.SEVERAL_RIGHT);
      return draft.multiple(answers.options(right), true);
    }
    return draft.single(answers.options(right));
  }

  private static ReadQuestion trueFalse(Drafting draft, Answers answers, String key)
      throws UnreadableRow {
    if (!answers.isEmpty()) {
      return draft.trueFalse(answers.options(answers.right(key, draft)));
    }
    boolean isTrue = Set.of("true", "1").contains(key.strip().toLowerCase(Locale.ROOT));
    if (!isTrue && !Set.of("false", "2", "0").contains(key.strip().toLowerCase(Locale.ROOT))) {
      throw new UnreadableRow("What is correct is neither true nor false.");
    }
    return draft.trueFalse(
        List.of(Drafting.option("True", isTrue), Drafting.option("False", !isTrue)));
  }

  private static List<String> spellings(Answers answers, String key) throws UnreadableRow {
    List<String> found =
        Stream.concat(answers.all().stream(), BAR.splitAsStream(key).map(String::strip))
            .filter(spelling -> !spelling.isBlank())
            .distinct()
            .toList();
    if (found.isEmpty()) {
      throw new UnreadableRow("There is no answer that could be typed.");
    }
    return found;
  }

  private static ReadQuestion number(Drafting draft, Row row, Places places, String key)
      throws UnreadableRow {
    Optional<BigDecimal> value = decimal(draft, row, places.key, key);
    if (value.isEmpty()) {
      throw new UnreadableRow("The correct answer “%s” is no number.".formatted(key));
    }
    String margin = row.cell(places.tolerance).strip();
    boolean isShare = margin.endsWith("%");
    Optional<BigDecimal> tolerance =
        decimal(
            draft,
            row,
            places.tolerance,
            isShare ? margin.substring(0, margin.length() - 1) : margin);
    if (tolerance.isEmpty() && !margin.isEmpty()) {
      throw new UnreadableRow("The tolerance “%s” is no number.".formatted(margin));
    }
    return draft.of(
        new NumberTask.Draft(
            Optional.of(
                new NumberTask.Wanted(
                    value,
                    tolerance.filter(_ -> !isShare),
                    tolerance.filter(_ -> isShare),
                    Optional.empty(),
                    Optional.of(row.cell(places.unit)).filter(unit -> !unit.isBlank()),
                    Optional.empty()))),
        "number");
  }

  /**
   * What a cell of a workbook holds, or else what a text says.
   *
   * @throws UnreadableRow where nobody can tell thousands from thousandths
   */
  private static Optional<BigDecimal> decimal(Drafting draft, Row row, int column, String cell)
      throws UnreadableRow {
    if (row.numbers().containsKey(column)) {
      return Optional.of(row.numbers().get(column));
    }
    String given = cell.strip();
    if (THOUSANDS.matcher(given).matches()) {
      throw new UnreadableRow(
          "“%s” may mean thousands or thousandths: write it without a comma.".formatted(given));
    }
    if (given.contains(",") && NUMBER.matcher(given).matches()) {
      draft.notice("“%s” was read as %s.".formatted(given, given.replace(',', '.')));
    }
    return NUMBER.matcher(given).matches()
        ? Optional.of(new BigDecimal(given.replace(',', '.')))
        : Optional.empty();
  }

  private static ReadQuestion match(Drafting draft, Answers answers) throws UnreadableRow {
    List<MatchTask.PairDraft> pairs = new ArrayList<>();
    for (String answer : answers.all()) {
      int between = answer.indexOf(BETWEEN);
      if (between < 0) {
        throw new UnreadableRow(
            "“%s” is no pair: write what belongs together as “left = right”.".formatted(answer));
      }
      pairs.add(
          new MatchTask.PairDraft(
              Optional.of(answer.substring(0, between)),
              Optional.of(answer.substring(between + BETWEEN.length()))));
    }
    return draft.match(pairs);
  }

  /** The other way round. */
  static String pair(MatchTask.Pair pair) {
    return pair.left() + BETWEEN + pair.right();
  }
}
