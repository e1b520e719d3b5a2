package quizhall.quiz.interchange.json;

import java.util.List;
import quizhall.quiz.interchange.FormatReader;

/** The readers of this package, those that tell their files most surely first. */
public final class JsonFormats {

  private JsonFormats() {}

  public static List<FormatReader> readers() {
    return List.of(new QuizhallArchive(), new ClassQuizArchive(), new OpenTdb(), new OwnJson());
  }
}
