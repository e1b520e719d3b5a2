package quizhall.quiz.interchange;

import java.util.Optional;

/** Reads files of one format. Safe for use by many threads. */
public interface FormatReader {

  FileFormat format();

  /** Whether the content looks like it: quick, and no reason to fail for whatever bytes. */
  boolean recognizes(SourceFile file);

  /**
   * What a file lacks that nobody recognizes, where it was meant to be in this format: asked last,
   * and as careful as {@link #recognizes}.
   */
  default Optional<Notice> almost(SourceFile file) {
    return Optional.empty();
  }

  /**
   * All that can be made of a file. What cannot is named in the result, with its place.
   *
   * @throws UnreadableFile where nothing can be made of it at all
   */
  ReadFile read(SourceFile file);
}
