package quizhall.quiz.library;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.json.OwnJsonWriter;
import quizhall.quiz.interchange.json.QuizhallArchiveWriter;
import quizhall.quiz.interchange.markup.MoodleXmlWriter;
import quizhall.quiz.interchange.packages.QtiPackageWriter;
import quizhall.quiz.interchange.sheet.KahootWriter;
import quizhall.quiz.interchange.sheet.OwnSheetWriter;
import quizhall.quiz.interchange.text.GiftWriter;

/** All formats that are written, our own first. */
public final class WritableFormats {

  private static final List<FormatWriter> ALL =
      List.of(
          new QuizhallArchiveWriter(),
          new OwnJsonWriter(),
          new OwnSheetWriter(),
          new KahootWriter(),
          new MoodleXmlWriter(),
          new GiftWriter(),
          new QtiPackageWriter());

  private WritableFormats() {}

  public static List<FormatWriter> all() {
    return ALL;
  }

  /** By its code, which is part of the API. */
  public static Optional<FormatWriter> of(String code) {
    return ALL.stream().filter(writer -> writer.format().code().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return ALL.stream().map(FormatWriter::format).map(FileFormat::code).toList();
  }
}
