package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.archive.Archive;

/** All sheets of a file. */
record Tables(boolean isWorkbook, List<Table> all, CellBudget budget) {
  Tables {
    all = List.copyOf(all);
  }

  /**
   * Whatever looks like a table: any text does.
   *
   * @throws UnreadableFile where it is none
   */
  static Tables of(SourceFile file) {
    return file.once(Tables.class, () -> read(file));
  }

  /** Empty where the file is none, or cannot be read. */
  static Optional<Tables> ifAny(SourceFile file) {
    try {
      return Optional.of(of(file));
    } catch (UnreadableFile unreadable) {
      return Optional.empty();
    }
  }

  static boolean isWorkbook(SourceFile file) {
    return Archive.holds(file, Workbook.MAIN_PART);
  }

  private static Tables read(SourceFile file) {
    CellBudget budget = new CellBudget(file.budget());
    if (isWorkbook(file)) {
      return new Tables(true, new Workbook(file, budget).tables(), budget);
    }
    String text = file.text().orElseThrow(() -> new UnreadableFile("", "is no text"));
    return new Tables(false, List.of(Csv.table(text, budget)), budget);
  }
}
