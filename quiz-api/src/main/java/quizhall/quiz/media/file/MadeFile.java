package quizhall.quiz.media.file;

import static java.util.Objects.requireNonNull;

/**
 * A file as it is served.
 *
 * @param name the last part of its address
 * @param type such as {@code image/webp}
 * @param content belongs to this file: nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
public record MadeFile(String name, String type, byte[] content) {
  public MadeFile {
    requireNonNull(name);
    requireNonNull(type);
    requireNonNull(content);
  }
}
