package quizhall.load.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Quizhall on this machine with embedded stores in a temporary folder, for as long as we need it;
 * or in a folder that is kept.
 */
public final class LocalHall implements AutoCloseable {
  private static final String CLUSTER_FILE = "cluster.json";
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final int USUAL_MOST_PLAYERS = 10_000;
  private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

  private final Path data;
  private final boolean isKept;
  private final Process process;

  private LocalHall(Path data, boolean isKept, Process process) {
    this.data = data;
    this.isKept = isKept;
    this.process = process;
  }

  /**
   * A cluster.
   *
   * @param home the checkout, with {@code standalone} built
   * @param kept where its data stay when it ends
   * @param heap the largest heap of a node, such as {@code 2g}
   * @param players that a room may have at least
   */
  public static LocalHall start(
      Path home, Optional<Path> kept, int nodes, String heap, int players) {
    return start(
        home,
        kept,
        List.of(),
        List.of("quizhall.standalone.ClusterMain", Integer.toString(nodes), "--port", "0"),
        Map.of(
            "QUIZHALL_NODE_HEAP",
            heap,
            "QUIZHALL_ROOM_PLAYERS",
            Integer.toString(Math.max(USUAL_MOST_PLAYERS, players)),
            // One account saves as much as many people would.
            "QUIZHALL_WRITES_PER_MINUTE",
            "1000000"));
  }

  /** Everything in one process, as {@code ./quizhall run} has it, on this port. */
  public static LocalHall startRun(Path home, int port, String heap) {
    return start(
        home,
        Optional.empty(),
        List.of("-Xmx" + heap),
        List.of("quizhall.standalone.Main", "--port", Integer.toString(port)),
        Map.of());
  }

  private static LocalHall start(
      Path home,
      Optional<Path> kept,
      List<String> jvm,
      List<String> main,
      Map<String, String> environment) {
    try {
      Path data =
          kept.isPresent()
              ? Files.createDirectories(kept.get())
              : Files.createTempDirectory("quizhall-load");
      // Of a run before: the file says that everything is up.
      Files.deleteIfExists(data.resolve(CLUSTER_FILE));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("--sun-misc-unsafe-memory-access=allow");
      command.add("--enable-native-access=ALL-UNNAMED");
      command.addAll(jvm);
      command.addAll(List.of("-cp", standalone(home).toString()));
      command.addAll(main);
      command.addAll(List.of("--home", home.toString(), "--data", data.toString()));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("output.log").toFile());
      builder.environment().putAll(environment);
      LocalHall hall = new LocalHall(data, kept.isPresent(), builder.start());
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
    Path file = data.resolve(CLUSTER_FILE);
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

  /** Waits until the one process answers that it is ready. */
  public Cluster run(URI address) {
    long giveUp = System.nanoTime() + START_LIMIT.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!isReady(http, address)) {
        if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > giveUp) {
          throw new IllegalStateException("Quizhall does not start:\n" + endOfOutput());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Cluster.of(process.pid(), address);
  }

  private static boolean isReady(HttpClient http, URI address) throws InterruptedException {
    try {
      return http.send(
                  HttpRequest.newBuilder(address.resolve("/health/ready"))
                      .timeout(ANSWER_LIMIT)
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
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
    if (!isKept) {
      delete(data);
    }
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
