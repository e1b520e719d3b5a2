package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/** The readers of this package, those that tell their files most surely first. */
public final class SheetFormats {

  private static final List<Layout> TOOLS =
      List.of(Template.CLASSQUIZ, new Wayground(), Template.BLOOKET, Template.KAHOOT, new Gimkit());

  /** Ours comes first, so that it is what is told where nothing else lacks less. */
  private static final List<Layout> LAYOUTS =
      Stream.concat(Stream.of((Layout) new OwnSheet(FileFormat.CSV)), TOOLS.stream()).toList();

  private static final String HEADERLESS =
      "has no row that says what its columns are, such as “question”, “option 1”, “option 2” and"
          + " “correct”";

  /** Fewer of them in each row may be commas in a text. */
  private static final int COLUMNS = 4;

  private SheetFormats() {}

  private static boolean areOfColumns(Tables tables) {
    return tables.all().stream()
        .allMatch(
            table ->
                !table.rows().isEmpty()
                    && table.rows().stream().allMatch(row -> row.cells().size() >= COLUMNS));
  }

  public static List<FormatReader> readers() {
    Own csv = new Own(FileFormat.CSV, false);
    return Stream.of(
            TOOLS.stream().map(SheetReader::new),
            Stream.of(csv),
            Stream.of(false, true).map(isWorkbook -> new Headerless(isWorkbook, LAYOUTS)),
            Stream.of(new Own(FileFormat.XLSX, true)))
        .flatMap(readers -> readers)
        .map(FormatReader.class::cast)
        .toList();
  }

  /**
   * Our own columns in either kind of file. All workbooks are taken to be one of ours in the end,
   * so that their author hears what is wrong with them.
   */
  private record Own(FileFormat format, boolean isWorkbook, OwnSheet layout, SheetReader reader)
      implements FormatReader {

    Own(FileFormat format, boolean isWorkbook) {
      this(format, isWorkbook, new OwnSheet(format));
    }

    private Own(FileFormat format, boolean isWorkbook, OwnSheet layout) {
      this(format, isWorkbook, layout, new SheetReader(layout));
    }

    @Override
    public boolean recognizes(SourceFile file) {
      return isWorkbook
          ? Tables.isWorkbook(file)
          : !Tables.isWorkbook(file) && reader.recognizes(file);
    }

    @Override
    public Optional<Notice> almost(SourceFile file) {
      return isWorkbook || file.isZip()
          ? Optional.empty()
          : Tables.ifAny(file)
              .flatMap(
                  tables ->
                      nearHeader(tables)
                          .or(
                              () ->
                                  Optional.of(tables)
                                      .filter(SheetFormats::areOfColumns)
                                      .map(_ -> new Notice("", "This " + HEADERLESS + "."))));
    }

    @Override
    public ReadFile read(SourceFile file) {
      if (isWorkbook && !reader.recognizes(file)) {
        throw headerless(Tables.of(file));
      }
      return reader.read(file);
    }

    private UnreadableFile headerless(Tables tables) {
      return nearHeader(tables)
          .map(notice -> new UnreadableFile(notice.place(), notice.message()))
          .orElseGet(
              () ->
                  new UnreadableFile(
                      "",
                      tables.all().isEmpty() ? "is a workbook with nothing in it" : HEADERLESS));
    }

    private Optional<Notice> nearHeader(Tables tables) {
      return NearHeader.in(tables, LAYOUTS);
    }
  }
}
