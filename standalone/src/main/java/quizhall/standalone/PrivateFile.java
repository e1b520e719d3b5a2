package quizhall.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that nobody but its owner may read. */
final class PrivateFile {
  private PrivateFile() {}

  /** In place of what was there. */
  static Path write(Path file, String text) {
    try {
      return Files.writeString(create(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty one in place of what was there. */
  static Path create(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }
}
