package quizhall.load.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A cluster on this machine with embedded stores in a temporary folder, for as long as we need it.
 */
public final class LocalHall implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

  private final Path data;
  private final Process process;

  private LocalHall(Path data, Process process) {
    this.data = data;
    this.process = process;
  }

  /**
   * @param home the checkout, with {@code standalone} built
   * @param heap the largest heap of a node, such as {@code 2g}
   */
  public static LocalHall start(Path home, int nodes, String heap) {
    try {
      Path data = Files.createTempDirectory("quizhall-load");
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--sun-misc-unsafe-memory-access=allow",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  standalone(home).toString(),
                  "quizhall.standalone.ClusterMain",
                  Integer.toString(nodes),
                  "--home",
                  home.toString(),
                  "--data",
                  data.toString(),
                  "--port",
                  "0")
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("output.log").toFile());
      builder.environment().put("QUIZHALL_NODE_HEAP", heap);
      LocalHall hall = new LocalHall(data, builder.start());
      Runtime.getRuntime().addShutdownHook(new Thread(hall::close, "stop the hall"));
      return hall;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path standalone(Path home) throws IOException {
    try (Stream<Path> jars = Files.list(home.resolve("standalone").resolve("target"))) {
      return jars.filter(jar -> jar.getFileName().toString().matches("standalone-.*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("standalone is not built in " + home));
    }
  }

  /** Waits until everything is up. */
  public Cluster cluster() {
    Path file = data.resolve("cluster.json");
    long giveUp = System.nanoTime() + START_LIMIT.toNanos();
    try {
      while (!Files.exists(file)) {
        if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > giveUp) {
          throw new IllegalStateException("Quizhall does not start:\n" + endOfOutput());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Cluster.read(file);
  }

  private String endOfOutput() {
    try {
      List<String> lines = Files.readAllLines(data.resolve("output.log"));
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    delete(data);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
