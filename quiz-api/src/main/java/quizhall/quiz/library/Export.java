package quizhall.quiz.library;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is ready to be written.
 *
 * @param name for whoever keeps it
 * @param mediaType such as {@code application/zip}
 */
public record Export(String name, String mediaType, Content content) {

  /** Written as it is taken; may block its thread, and holds little in memory. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
