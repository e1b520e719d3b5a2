package quizhall.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processes are started as a person starts them, from the jar that was packaged: of folders of
 * classes Java can keep nothing from one start to the next.
 */
interface PackagedMachines extends Machines {
  PackagedMachines LOOPBACK = new PackagedMachines() {};

  @Override
  default String classPath() {
    return jar().toString();
  }

  /** Of this module, with its libraries beside it. */
  static Path jar() {
    return jarIn(Path.of("target"));
  }

  /** The same as it was built into another folder, with its libraries beside it. */
  static Path jarIn(Path target) {
    try (var jars = Files.newDirectoryStream(target, "standalone-*.jar")) {
      return jars.iterator().next().toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
