package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Texts;

/**
 * The layouts of tools that have a text, numbered answers, a time limit and the numbers of the
 * right answers. They differ in what they call them.
 */
enum Template implements Layout {

  /** Header in row 8 of the template of 2024, in row 1 of what many programs write. */
  KAHOOT(FileFormat.KAHOOT, "^answer ([0-9])\\b") {
    @Override
    int textColumn(Columns columns) {
      return columns.starting("question #", "question text", "question type") == Columns.NONE
          ? columns.starting("question")
          : Columns.NONE;
    }
  },

  /** A title in a cell of two lines, then the header, whose names have breaks. */
  BLOOKET(FileFormat.BLOOKET, "^answer ([0-9])\\b") {
    @Override
    int textColumn(Columns columns) {
      return columns.named("question text");
    }

    // The last column says so, or one that has no name.
    @Override
    boolean isTyped(Row row, int after) {
      return row.cells().stream()
          .skip(after + 1L)
          .anyMatch(cell -> cell.strip().equalsIgnoreCase("typing"));
    }
  },

  /** As ClassQuiz writes it: title and description above, header in row 13. */
  CLASSQUIZ(FileFormat.CLASSQUIZ, "^([1-9])(?:st|nd|rd|th) answer") {
    @Override
    int textColumn(Columns columns) {
      return columns.named("question");
    }

    @Override
    public Optional<String> title(Table table) {
      return beside(table, "title");
    }

    @Override
    public Optional<String> description(Table table) {
      return beside(table, "description");
    }

    private static Optional<String> beside(Table table, String name) {
      return table.rows().stream()
          .limit(12)
          .filter(row -> row.cell(1).strip().equalsIgnoreCase(name))
          .map(row -> Texts.words(row.cell(2)))
          .filter(text -> !text.isBlank())
          .findFirst();
    }

    @Override
    public boolean hasHtml() {
      return true;
    }

    @Override
    public Optional<Notice> missing(Row header, List<Row> below) {
      return LeftOut.among(below, textColumn(header.columns()) - 1)
          .map(
              numbers ->
                  new Notice(
                      "",
                      ("%s not in the file: ClassQuiz writes choices and votes into spreadsheets and"
                              + " leaves out all else. Its archive (.cqa) has every kind.")
                          .formatted(numbers)));
    }

    // It has no other kind without a right answer.
    @Override
    boolean mayBePoll() {
      return true;
    }
  };

  private final FileFormat format;
  private final Pattern answer;

  Template(FileFormat format, String answer) {
    this.format = format;
    this.answer = Pattern.compile(answer);
  }

  abstract int textColumn(Columns columns);

  boolean isTyped(Row row, int after) {
    return false;
  }

  boolean mayBePoll() {
    return false;
  }

  @Override
  public FileFormat format() {
    return format;
  }

  @Override
  public Optional<RowReader> below(Row header) {
    Places places = places(header);
    boolean isWhole =
        places.text != Columns.NONE && places.answers.size() > 1 && places.key != Columns.NONE;
    return isWhole && (places.time != Columns.NONE || !OwnSheet.hasAnswers(header))
        ? Optional.of(row -> question(row, places))
        : Optional.empty();
  }

  @Override
  public Optional<Lacking> lacking(Row row) {
    return Lacking.of(places(row).columns());
  }

  private record Places(
      int text, SortedMap<Integer, Integer> answers, int time, int key, Besides besides) {
    Map<String, Boolean> columns() {
      return Map.of(
          "Question",
          text != Columns.NONE,
          "Answer 2",
          answers.size() > 1,
          "Time limit",
          time != Columns.NONE,
          "Correct answer",
          key != Columns.NONE);
    }
  }

  private Places places(Row header) {
    Columns columns = header.columns();
    return new Places(
        textColumn(columns),
        columns.numbered(answer),
        columns.starting("time limit"),
        columns.starting("correct answer"),
        Besides.of(columns));
  }

  private Optional<ReadQuestion> question(Row row, Places places) throws UnreadableRow {
    if (Cells.areEmpty(row, places.text, places.answers.values(), places.key)) {
      return Optional.empty();
    }
    if (!hasHtml()) {
      return Optional.of(question(row, places, Cells.begun(row, places.text)));
    }
    HtmlRow html = HtmlRow.of(row, places.text, places.answers.values());
    Drafting draft = Cells.begun(html.row(), places.text);
    html.tell(draft);
    return Optional.of(question(html.row(), places, draft));
  }

  private ReadQuestion question(Row row, Places places, Drafting draft) throws UnreadableRow {
    int key = places.key;
    Cells.timeLimit(draft, row.cell(places.time));
    places.besides.of(row, draft);
    Answers answers = Answers.of(row, places.answers);
    if (mayBePoll() && row.cell(key).isBlank()) {
      draft.notice("No right answer is named, so it became a poll.");
      return Kinds.poll(draft, answers.all());
    }
    Set<Integer> right = answers.right(row.cell(key), draft);
    if (isTyped(row, key)) {
      return draft.typed(answers.at(right));
    }
    if (right.size() > 1) {
      draft.notice(Kinds.SEVERAL_RIGHT);
    }
    return answers.chosen(draft, right);
  }
}
