package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.ReadQuestion;

/** Gimkit's two templates: a right answer with up to three wrong ones, or one that is typed. */
final class Gimkit implements Layout {

  /** Many others have the same table and call them wrong. */
  private static final Pattern WRONG = Pattern.compile("^(?:incorrect|wrong) answer ([0-9])\\b");

  @Override
  public FileFormat format() {
    return FileFormat.GIMKIT;
  }

  @Override
  public Optional<RowReader> below(Row header) {
    Columns columns = header.columns();
    int text = columns.named("question");
    int right = columns.named("correct answer");
    SortedMap<Integer, Integer> wrong = columns.numbered(WRONG);
    Besides besides = Besides.of(columns);
    return text == Columns.NONE
            || right == Columns.NONE
            || (wrong.isEmpty() && columns.count() != 2)
        ? Optional.empty()
        : Optional.of(row -> question(row, text, right, wrong, besides));
  }

  @Override
  public Optional<Lacking> lacking(Row row) {
    Columns columns = row.columns();
    boolean hasWrong = !columns.numbered(WRONG).isEmpty();
    return hasWrong
        ? Lacking.of(
            Map.of(
                "Question",
                columns.named("question") != Columns.NONE,
                "Correct Answer",
                columns.named("correct answer") != Columns.NONE,
                "Incorrect Answer 1",
                true))
        : Optional.empty();
  }

  private static Optional<ReadQuestion> question(
      Row row,
      int textColumn,
      int rightColumn,
      SortedMap<Integer, Integer> wrongColumns,
      Besides besides)
      throws UnreadableRow {
    if (Cells.areEmpty(row, textColumn, wrongColumns.values(), rightColumn)) {
      return Optional.empty();
    }
    Drafting draft = Cells.begun(row, textColumn);
    besides.of(row, draft);
    String right = row.cell(rightColumn);
    if (right.isBlank()) {
      throw new UnreadableRow("There is no correct answer.");
    }
    List<String> wrong = Answers.of(row, wrongColumns).all();
    if (wrong.isEmpty()) {
      if (!wrongColumns.isEmpty()) {
        draft.notice("There is no incorrect answer, so the correct one is to be typed.");
      }
      return Optional.of(draft.typed(List.of(right)));
    }
    return Optional.of(Kinds.mixed(draft, row.cell(textColumn), right, wrong));
  }
}
