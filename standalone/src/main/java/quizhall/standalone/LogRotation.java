package quizhall.standalone;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** By folder. Only these: somebody may keep other things in the data folder. */
  private static final Map<String, String> LOGS =
      Map.of(
          "logs", "{auth-api,quiz-api,game-*}.log",
          "nginx", "{access,error}.log",
          "postgres", "server.log");

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

  /** Looks at them once a minute. */
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
    LOGS.forEach((folder, names) -> matching(folder, names).forEach(this::rotate));
  }

  private List<Path> matching(String folder, String names) {
    List<Path> logs = new ArrayList<>();
    try (var files = Files.newDirectoryStream(data.resolve(folder), names)) {
      files.forEach(logs::add);
    } catch (IOException | DirectoryIteratorException notThere) {
      LOG.debug("No logs are looked at in {}: {}", folder, notThere.toString());
    }
    return logs;
  }

  private void rotate(Path log) {
    try {
      if (Files.size(log) > largest) {
        pack(log);
        LOG.info("{} has begun anew; what was in it is in {}", log, packed(log, 1));
      }
    } catch (IOException failure) {
      LOG.warn("{} is too large and could not be packed: {}", log, failure.toString());
    }
  }

  /** Where it cannot be packed it is cut all the same: a disk may be full because of it. */
  private static void pack(Path log) throws IOException {
    Path unfinished = log.resolveSibling(log.getFileName() + ".new.gz");
    try (var file = FileChannel.open(log, READ, WRITE)) {
      try (var target =
          new GZIPOutputStream(Files.newOutputStream(PrivateFile.create(unfinished)))) {
        Channels.newInputStream(file).transferTo(target);
      } catch (IOException failure) {
        Files.deleteIfExists(unfinished);
        throw failure;
      } finally {
        file.truncate(0);
      }
    }
    for (int number = KEPT - 1; number > 0; number--) {
      if (Files.exists(packed(log, number))) {
        Files.move(packed(log, number), packed(log, number + 1), REPLACE_EXISTING);
      }
    }
    Files.move(unfinished, packed(log, 1), REPLACE_EXISTING);
  }

  private static Path packed(Path log, int number) {
    return log.resolveSibling("%s.%d.gz".formatted(log.getFileName(), number));
  }
}
