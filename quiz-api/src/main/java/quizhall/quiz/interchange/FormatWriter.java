package quizhall.quiz.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;

/**
 * Writes quizzes as files of one format, as its {@link FormatReader} reads them. Safe for use by
 * many threads.
 */
public interface FormatWriter {

  FileFormat format();

  /** What such files are called at the end, without the dot. */
  String ending();

  /** Such as {@code application/zip}. */
  String mediaType();

  /** Whether there is sense in a file without the answers. */
  default boolean mayLackKeys() {
    return false;
  }

  /** What of a question is in the file. */
  Holding holding(Question question);

  /** What of a quiz itself is not, each a sentence. */
  List<String> lostOf(QuizContent quiz);

  /**
   * Writes a quiz as it goes; what {@link #holding} leaves out is not in it. Does not close the
   * stream.
   */
  void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException;
}
