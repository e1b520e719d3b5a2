package quizhall.quiz.library;

import java.util.List;
import java.util.stream.Stream;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.json.JsonFormats;
import quizhall.quiz.interchange.markup.MoodleXmlReader;
import quizhall.quiz.interchange.packages.H5pReader;
import quizhall.quiz.interchange.packages.Qti12Reader;
import quizhall.quiz.interchange.packages.QtiReader;
import quizhall.quiz.interchange.sheet.SheetFormats;
import quizhall.quiz.interchange.text.AikenReader;
import quizhall.quiz.interchange.text.BlackboardReader;
import quizhall.quiz.interchange.text.GiftReader;

/**
 * All formats that are read. What is told by its packing comes first, what any text may be last.
 */
public final class ReadableFormats {

  private ReadableFormats() {}

  public static FileFormats all() {
    return new FileFormats(
        Stream.<List<FormatReader>>of(
                JsonFormats.readers(),
                List.of(
                    new H5pReader(),
                    QtiReader.qti3(),
                    QtiReader.qti2(),
                    new Qti12Reader(),
                    new MoodleXmlReader()),
                List.of(new BlackboardReader()),
                SheetFormats.readers(),
                List.of(new GiftReader(), new AikenReader()))
            .flatMap(List::stream)
            .toList());
  }
}
