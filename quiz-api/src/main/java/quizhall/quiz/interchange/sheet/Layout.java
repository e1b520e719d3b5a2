package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuestion;

/** How some tool arranges questions in a sheet, a row each. */
interface Layout {

  FileFormat format();

  /** How to read the rows below this one, where it is the header. */
  Optional<RowReader> below(Row header);

  /**
   * What is missing of a header that is none.
   *
   * @param names of columns
   * @param found how many others are there
   */
  record Lacking(List<String> names, int found) {
    public Lacking {
      names = List.copyOf(names);
    }

    /**
     * Nothing where all are there, or so few that it was hardly meant.
     *
     * @param columns whether each of them is there
     */
    static Optional<Lacking> of(Map<String, Boolean> columns) {
      List<String> missing =
          columns.entrySet().stream()
              .filter(column -> !column.getValue())
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      int found = columns.size() - missing.size();
      return missing.isEmpty() || found < 2
          ? Optional.empty()
          : Optional.of(new Lacking(missing, found));
    }
  }

  /** What a row lacks that was meant to be the header. */
  default Optional<Lacking> lacking(Row row) {
    return Optional.empty();
  }

  /** The names of columns that are not read; those of other tools have many of no use here. */
  default List<String> unknownColumns(Row header) {
    return List.of();
  }

  /** Whether texts are HTML there; in most tools signs mean themselves. */
  default boolean hasHtml() {
    return false;
  }

  /** What can be seen to be missing among the rows below the header. */
  default Optional<Notice> missing(Row header, List<Row> below) {
    return Optional.empty();
  }

  /** Reads one question. */
  interface RowReader {

    /**
     * Nothing where the row has no part of a question.
     *
     * @throws UnreadableRow where it has some, of which none can be made
     */
    Optional<ReadQuestion> question(Row row) throws UnreadableRow;
  }

  /** The title that stands above the header, where the tool has a place for it. */
  default Optional<String> title(Table table) {
    return Optional.empty();
  }

  default Optional<String> description(Table table) {
    return Optional.empty();
  }
}
