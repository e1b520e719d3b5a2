package quizhall.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A file in which Java keeps what it loads, links and learns in a {@link Rehearsal}, so that starts
 * need not do all of that again; docs/decisions/0025. It is good for one Java and for the jars that
 * it was made of. {@code ./quizhall} names it by a sum of both.
 *
 * @param file may not be there yet
 */
record StartCache(Path file) {
  private static final String PROPERTY = "quizhall.start-cache";

  StartCache {
    file = file.toAbsolutePath().normalize();
  }

  /** The one for what is built; empty where none is wanted. */
  static Optional<StartCache> named() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .filter(name -> !name.isEmpty())
        .map(name -> new StartCache(Path.of(name)));
  }

  boolean isMade() {
    return Files.isRegularFile(file);
  }

  /**
   * What a JVM is told so that it takes it, and goes on without where it cannot.
   *
   * @param classPath of another build nothing may be taken: Java 25 does not always notice
   */
  List<String> flags(String classPath) {
    return isMade() && isBeside(classPath)
        ? List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off", "-Xlog:cds*=off")
        : List.of();
  }

  private boolean isBeside(String classPath) {
    return file.getParent().equals(Path.of(classPath).toAbsolutePath().normalize().getParent());
  }

  /** Where it comes to be; another process may be making one too. */
  Path unfinished() {
    return file.resolveSibling(
        "%s.%d.new".formatted(file.getFileName(), ProcessHandle.current().pid()));
  }

  /** Puts in its place what was made, and removes those of earlier builds. */
  void take(Path made) throws IOException {
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    try (var others = Files.newDirectoryStream(file.getParent(), "start-*.aot*")) {
      for (Path other : others) {
        if (!other.equals(file)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
