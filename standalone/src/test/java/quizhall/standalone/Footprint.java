package quizhall.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running Java process holds.
 *
 * @param heapBytes of objects that somebody needs, after collecting all others
 * @param residentBytes of memory that the system has given it
 * @param files that it has open, connections among them
 */
record Footprint(long heapBytes, long residentBytes, long files) {
  private static final Pattern HEAP = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)$");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
  private static final Path PROCESSES = Path.of("/proc");

  /** Whether this system tells. */
  static boolean canBeTaken() {
    return Files.isReadable(PROCESSES.resolve("self/status")) && Files.isExecutable(jcmd());
  }

  static Footprint of(long pid) {
    Path process = PROCESSES.resolve(Long.toString(pid));
    try (var files = Files.list(process.resolve("fd"))) {
      String heap =
          Programs.output(List.of(jcmd().toString()), Long.toString(pid), "GC.class_histogram");
      String status = Files.readString(process.resolve("status"));
      return new Footprint(number(HEAP, heap), number(RESIDENT, status) * 1024, files.count());
    } catch (IOException e) {
      throw new AssertionError("process %d is not there".formatted(pid), e);
    }
  }

  private static long number(Pattern pattern, String text) {
    Matcher number = pattern.matcher(text);
    if (!number.find()) {
      throw new AssertionError("no number of bytes in: " + text);
    }
    return Long.parseLong(number.group(1));
  }

  private static Path jcmd() {
    return Path.of(System.getProperty("java.home"), "bin", "jcmd");
  }

  @Override
  public String toString() {
    return "heap %.1f MB, resident %d MB, %d files"
        .formatted(heapBytes / 1e6, residentBytes / 1_000_000, files);
  }
}
