package quizhall.quiz.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what quizzes come and leave. The codes are part of the API. */
public enum FileFormat {
  /** A ZIP of our own, with pictures and sounds. */
  QUIZHALL,
  JSON,
  CSV,
  XLSX,
  KAHOOT,
  WAYGROUND,
  BLOOKET,
  GIMKIT,
  CLASSQUIZ,
  MOODLE_XML,
  GIFT,
  AIKEN,
  QTI3,
  QTI21,
  QTI12,
  H5P,
  BLACKBOARD,
  OPENTDB;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FileFormat> of(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }
}
