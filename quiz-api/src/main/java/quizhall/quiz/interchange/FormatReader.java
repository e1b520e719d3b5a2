package quizhall.quiz.interchange;

/** Reads files of one format. Safe for use by many threads. */
public interface FormatReader {

  FileFormat format();

  /** Whether the content looks like it: quick, and no reason to fail for whatever bytes. */
  boolean recognizes(SourceFile file);

  /**
   * All that can be made of a file. What cannot is named in the result, with its place.
   *
   * @throws UnreadableFile where nothing can be made of it at all
   */
  ReadFile read(SourceFile file);
}
