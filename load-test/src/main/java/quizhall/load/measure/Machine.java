package quizhall.load.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that everything runs on. Linux only. */
final class Machine {
  private static final Path STAT = Path.of("/proc/stat");
  private static final int IDLE = 3;
  private static final int WAITING = 4;

  /** What follows, of guests, is in the others already. */
  private static final int STOLEN = 7;

  private Machine() {}

  /** Of all its processors together, since it started. */
  static double busySeconds() {
    try (var lines = Files.lines(STAT)) {
      return busySeconds(lines.findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param line the first one of {@code /proc/stat}: {@code cpu} and ticks
   */
  static double busySeconds(String line) {
    String[] ticks = line.trim().split("\\s+", -1);
    long busy = 0;
    for (int i = 0; i <= STOLEN; i++) {
      if (i != IDLE && i != WAITING) {
        busy += Long.parseLong(ticks[i + 1]);
      }
    }
    return busy / ServerProcess.TICKS_PER_SECOND;
  }
}
