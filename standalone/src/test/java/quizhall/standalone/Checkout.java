package quizhall.standalone;

import java.nio.file.Path;

/** The files beside the modules; tests run in the folder of theirs. */
final class Checkout {
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private Checkout() {}
}
