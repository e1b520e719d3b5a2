package quizhall.standalone;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the logs of started programs from filling the disk: of services of a cluster, PostgreSQL
 * and NGINX. One that has grown too large is packed beside itself and cut. All of them are opened
 * for appending, so their programs go on at the new end; what one writes in between is lost.
 */
final class LogRotation implements AutoCloseable {
  static final int KEPT = 5;

  private static final Logger LOG = LoggerFactory.getLogger(LogRotation.class);
  private static final long LARGEST = 10L * 1024 * 1024;
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  /** A folder for each program, right in the data folder. */
  private static final int DEPTH = 2;

  private final Path data;
  private final long largest;
  private final Thread thread = Thread.ofVirtual().name("log-rotation").unstarted(this::run);

  /**
   * @param largest size of a log, in bytes
   */
  LogRotation(Path data, long largest) {
    this.data = data;
    this.largest = largest;
  }

  /** Looks at all logs below the data folder once a minute. */
  static LogRotation in(Path data) {
    var rotation = new LogRotation(data, LARGEST);
    rotation.thread.start();
    return rotation;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(INTERVAL);
        rotate();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  void rotate() {
    try (Stream<Path> files = Files.find(data, DEPTH, (file, _) -> isForeignLog(file))) {
      for (Path log : files.toList()) {
        if (Files.size(log) > largest) {
          pack(log);
          LOG.info("{} has begun anew; what was in it is in {}", log, packed(log, 1));
        }
      }
    } catch (IOException failure) {
      LOG.warn("Logs could not be packed: {}", failure.toString());
    }
  }

  /** Our own log is rotated by the logger itself. */
  private boolean isForeignLog(Path file) {
    return file.toString().endsWith(".log") && !file.equals(LogFile.of(data));
  }

  private static void pack(Path log) throws IOException {
    for (int number = KEPT - 1; number > 0; number--) {
      if (Files.exists(packed(log, number))) {
        Files.move(
            packed(log, number), packed(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path packed = PrivateFile.create(packed(log, 1));
    try (var file = FileChannel.open(log, READ, WRITE);
        var target = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Channels.newInputStream(file).transferTo(target);
      file.truncate(0);
    }
  }

  private static Path packed(Path log, int number) {
    return log.resolveSibling("%s.%d.gz".formatted(log.getFileName(), number));
  }
}
