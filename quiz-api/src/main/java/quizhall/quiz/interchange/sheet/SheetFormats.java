package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.stream.Stream;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.SourceFile;

/** The readers of this package, those that tell their files most surely first. */
public final class SheetFormats {

  private SheetFormats() {}

  public static List<FormatReader> readers() {
    return Stream.of(
            new SheetReader(Template.CLASSQUIZ),
            new SheetReader(new Wayground()),
            new SheetReader(Template.BLOOKET),
            new SheetReader(Template.KAHOOT),
            new SheetReader(new Gimkit()),
            new Own(FileFormat.CSV, false),
            new Own(FileFormat.XLSX, true))
        .map(FormatReader.class::cast)
        .toList();
  }

  /**
   * Our own columns in either kind of file. All workbooks are taken to be one of ours in the end,
   * so that their author hears what is wrong with them.
   */
  private record Own(FileFormat format, boolean isWorkbook, SheetReader reader)
      implements FormatReader {

    Own(FileFormat format, boolean isWorkbook) {
      this(format, isWorkbook, new SheetReader(new OwnSheet(format)));
    }

    @Override
    public boolean recognizes(SourceFile file) {
      return isWorkbook
          ? Tables.isWorkbook(file)
          : !Tables.isWorkbook(file) && reader.recognizes(file);
    }

    @Override
    public ReadFile read(SourceFile file) {
      return reader.read(file);
    }
  }
}
