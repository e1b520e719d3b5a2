package quizhall.quiz.interchange;

import java.util.List;
import java.util.Optional;

/** All readers, in the order in which they are asked: what is told most surely comes first. */
public final class FileFormats {

  private final List<FormatReader> readers;

  public FileFormats(List<FormatReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Who reads a file, by its content. */
  public Optional<FormatReader> readerOf(SourceFile file) {
    return readers.stream().filter(reader -> reader.recognizes(file)).findFirst();
  }
}
