package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/** Reads all sheets that have one layout: the header may stand anywhere above the questions. */
final class SheetReader implements FormatReader {

  private static final Pattern HTML =
      Pattern.compile(
          "</?(?:b|br|div|em|font|i|img|li|ol|p|span|strong|sub|sup|u|ul)(?:\\s[^<>]{0,200})?/?>"
              + "|&(?:amp|nbsp|lt|gt|quot|#[0-9]{1,5});",
          Pattern.CASE_INSENSITIVE);

  private final Layout layout;

  SheetReader(Layout layout) {
    this.layout = layout;
  }

  @Override
  public FileFormat format() {
    return layout.format();
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return Tables.ifAny(file)
        .map(tables -> tables.all().stream().anyMatch(table -> header(table) >= 0))
        .orElse(false);
  }

  @Override
  public ReadFile read(SourceFile file) {
    return read(Tables.of(file), file.title());
  }

  /** All sheets of a file that has this title. */
  ReadFile read(Tables read, String title) {
    read.budget().keep();
    List<Table> tables = read.all();
    IdentityHashMap<Table, Integer> headers = new IdentityHashMap<>();
    tables.forEach(table -> headers.put(table, header(table)));
    List<Table> fitting = tables.stream().filter(table -> headers.get(table) >= 0).toList();
    if (fitting.isEmpty()) {
      throw new UnreadableFile("", "has no row that says what its columns are");
    }
    List<ReadQuiz> quizzes = new ArrayList<>();
    List<Notice> refused = new ArrayList<>();
    for (Table table : fitting) {
      quizzes.add(
          quiz(table, headers.get(table), title(title, table, fitting.size() > 1), refused));
    }
    tables.stream()
        .filter(table -> headers.get(table) < 0)
        .forEach(
            table ->
                refused.add(
                    new Notice(
                        "sheet " + table.name(),
                        "The sheet was left out: it has no header as its neighbours have.")));
    return new ReadFile(quizzes, refused, Map.of());
  }

  /** The index of the header among the rows, -1 where there is none. */
  private int header(Table table) {
    for (int i = 0; i < Math.min(NearHeader.WITHIN, table.rows().size()); i++) {
      Row row = table.rows().get(i);
      if (row.mayBeHeader() && layout.below(row).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private String title(String file, Table table, boolean isOneOfSeveral) {
    return layout
        .title(table)
        .orElseGet(() -> isOneOfSeveral ? "%s: %s".formatted(file, table.name()) : file);
  }

  private ReadQuiz quiz(Table table, int header, String title, List<Notice> refused) {
    Layout.RowReader reader = layout.below(table.rows().get(header)).orElseThrow();
    List<ReadQuestion> questions = new ArrayList<>();
    for (Row row : table.rows().subList(header + 1, table.rows().size())) {
      ReadingTime.check();
      try {
        Optional<ReadQuestion> question = reader.question(row);
        if (question.isPresent() && !row.unread().isEmpty()) {
          throw new UnreadableRow(unread(row));
        }
        question
            .map(read -> layout.hasHtml() ? read : withoutHtml(read, row))
            .ifPresent(questions::add);
      } catch (UnreadableRow unreadable) {
        refused.add(
            new Notice(row.place(), row.unread().isEmpty() ? unreadable.reason() : unread(row)));
      }
    }
    return new ReadQuiz(
        title,
        layout.description(table).orElse(""),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        questions,
        notices(table, header));
  }

  /** Who asks about HTML means the signs, so they stay; everybody else should know. */
  private static ReadQuestion withoutHtml(ReadQuestion question, Row row) {
    Optional<String> tag = html(row);
    if (tag.isEmpty()) {
      return question;
    }
    List<Notice> notices = new ArrayList<>(question.notices());
    notices.add(
        new Notice(
            question.place(),
            "“%s” is shown as it stands: cells of a table are no HTML.".formatted(tag.get())));
    return new ReadQuestion(question.place(), question.draft(), notices);
  }

  private static Optional<String> html(Row row) {
    for (String cell : row.cells()) {
      if (cell.indexOf('<') >= 0 || cell.indexOf('&') >= 0) {
        Matcher html = HTML.matcher(cell);
        if (html.find()) {
          return Optional.of(html.group());
        }
      }
    }
    return Optional.empty();
  }

  private List<Notice> notices(Table table, int header) {
    List<Notice> notices = new ArrayList<>(table.notices());
    layout
        .missing(table.rows().get(header), table.rows().subList(header + 1, table.rows().size()))
        .ifPresent(notices::add);
    List<String> unknown = layout.unknownColumns(table.rows().get(header));
    if (!unknown.isEmpty()) {
      notices.add(
          new Notice(
              table.rows().get(header).place(),
              "These columns are not known and were left out: %s."
                  .formatted(String.join(", ", unknown))));
    }
    return notices;
  }

  private static String unread(Row row) {
    return row.unread().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(cell -> "Column %s %s.".formatted(Row.columnName(cell.getKey()), cell.getValue()))
        .reduce((left, right) -> left + " " + right)
        .orElse("");
  }
}
