package quizhall.embedded.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import quizhall.embedded.Folders;

/** A folder for a store that lives as long as the test JVM at most. */
final class TestFolder {
  private TestFolder() {}

  static Path create(String name) {
    try {
      return Files.createTempDirectory("quizhall-test-" + name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void deleteAtExit(Path folder, AutoCloseable user) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    user.close();
                    Folders.delete(folder);
                  } catch (Exception e) {
                    System.err.println("Cannot clean up " + folder + ": " + e);
                  }
                }));
  }
}
