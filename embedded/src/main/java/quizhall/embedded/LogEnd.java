package quizhall.embedded;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What a program has written into its log since it was started, for a message that quotes it. */
public final class LogEnd {
  private static final int QUOTED_LINES = 15;
  private static final int QUOTED_BYTES = 16 * 1024;

  private final Path log;
  private final long from;

  private LogEnd(Path log, long from) {
    this.log = log;
    this.from = from;
  }

  /** To be called before the program is started: what stands in the log by then is of others. */
  public static LogEnd from(Path log) {
    try {
      return new LogEnd(log, Files.size(log));
    } catch (IOException notThere) {
      return new LogEnd(log, 0);
    }
  }

  public Path log() {
    return log;
  }

  /** The last lines with the name of the log, or that there are none. */
  public String quoted() {
    try {
      var lines = lines();
      return lines.isEmpty()
          ? "It has written nothing into its log, %s".formatted(log)
          : "Its log (%s) ends with:%n%s".formatted(log, String.join("\n", lines));
    } catch (IOException e) {
      return "Its log (%s) cannot be read: %s".formatted(log, e);
    }
  }

  /** The last line; empty when there is none. */
  public String lastLine() {
    try {
      var lines = lines();
      return lines.isEmpty() ? "" : lines.getLast();
    } catch (IOException unreadable) {
      return "";
    }
  }

  private List<String> lines() throws IOException {
    try (var file = FileChannel.open(log)) {
      long size = file.size();
      // Shorter than it was: it has been begun anew since.
      long begin = Math.max(size < from ? 0 : from, size - QUOTED_BYTES);
      byte[] bytes = Channels.newInputStream(file.position(begin)).readNBytes(QUOTED_BYTES);
      // Whatever is in it is quoted: a program that fails may not write in UTF-8.
      var lines =
          new String(bytes, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
      return lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size());
    } catch (NoSuchFileException notYet) {
      return List.of();
    }
  }
}
