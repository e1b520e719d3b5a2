package quizhall.drill;

import java.io.IOException;
import java.util.List;

/** Programs of the system that a drill needs and that may be missing or forbidden. */
public final class SystemCommand {
  private SystemCommand() {}

  /** Runs it to its end; whether it is there and did what it was told. */
  public static boolean succeeds(String... words) {
    try {
      return new ProcessBuilder(List.of(words))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
