package quizhall.standalone;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import quizhall.embedded.LogEnd;

/** The NGINX of this machine, run by us with a configuration and a folder of its own. */
final class Nginx implements Kept, AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
  private static final Executor REPLACED = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final ChildProcess master;
  private final URI health;
  private volatile List<ProcessHandle> workers = List.of();

  Nginx(NginxConfiguration configuration) {
    this.master = new ChildProcess("NGINX", configuration.command(), configuration.log());
    this.health = URI.create("http://127.0.0.1:%d/health/live".formatted(configuration.port()));
  }

  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Arrays.stream(path.split(":", -1)),
            Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  long pid() {
    return master.pid();
  }

  @Override
  public String name() {
    return "NGINX";
  }

  @Override
  public String title() {
    return "%s (pid %d)".formatted(name(), pid());
  }

  @Override
  public synchronized void start(Consumer<String> ended) {
    if (!master.isAlive()) {
      endWorkers();
      master.start(ended);
    }
  }

  @Override
  public boolean becomesReady(Consumer<Duration> slow) {
    boolean ready = master.becomesReady(health, slow);
    rememberWorkers();
    return ready;
  }

  @Override
  public Optional<LogEnd> said() {
    return Optional.of(master.said());
  }

  @Override
  public synchronized void close() {
    master.askToEnd();
    master.awaitEnd(STOP_LIMIT);
    endWorkers();
  }

  /** They outlive a master that is killed, with its port, and would not hear of any other. */
  private void endWorkers() {
    for (ProcessHandle worker : workers) {
      worker.destroyForcibly();
      // One that nobody reaps counts as alive, and holds no port any more.
      worker.onExit().completeOnTimeout(worker, 5, TimeUnit.SECONDS).join();
    }
    workers = List.of();
  }

  /** Anew some time after one of them ends, since the master replaces it. */
  private void rememberWorkers() {
    workers = master.children().toList();
    for (ProcessHandle worker : workers) {
      var _ = worker.onExit().thenRunAsync(this::workerEnded, REPLACED);
    }
  }

  private void workerEnded() {
    if (master.isAlive()) {
      rememberWorkers();
    }
  }
}
