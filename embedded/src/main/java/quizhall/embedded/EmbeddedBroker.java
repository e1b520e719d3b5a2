package quizhall.embedded;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.apache.qpid.server.SystemLauncher;

/**
 * An AMQP 0-9-1 broker inside this process, with queues and messages in a folder: a message that
 * was confirmed is there after a {@code kill -9}. It listens on loopback only and asks for a
 * password.
 *
 * <p>It knows none of RabbitMQ's queue arguments and closes the channel on them. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final String VIRTUAL_HOST = "quizhall";

  private final Path folder;
  private final int port;
  private final String user;
  private final String password;
  private final FolderLock lock;
  private volatile SystemLauncher running;
  private volatile BrokerWatch watch = new BrokerWatch();

  private EmbeddedBroker(Path folder, int port, String user, String password, FolderLock lock) {
    this.folder = folder;
    this.port = port;
    this.user = user;
    this.password = password;
    this.lock = lock;
  }

  /**
   * Starts the broker of this folder.
   *
   * @param port where to listen, 0 for any free port
   */
  public static EmbeddedBroker start(Path folder, int port, String user, String password) {
    Path place = folder.toAbsolutePath().normalize();
    var lock = FolderLock.on(place);
    try {
      var broker =
          new EmbeddedBroker(place, port == 0 ? FreePorts.next() : port, user, password, lock);
      broker.start();
      return broker;
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  public int port() {
    return port;
  }

  /** Where and as whom clients connect; the password is in it. */
  public URI uri() {
    return URI.create(
        "amqp://%s:%s@127.0.0.1:%d/%s"
            .formatted(encoded(user), encoded(password), port, VIRTUAL_HOST));
  }

  public boolean isRunning() {
    return running != null && !watch.isBroken();
  }

  /**
   * Completes when the broker that was started last cannot go on by itself, with what is known of
   * why: its store failed, or one of its threads.
   */
  public CompletionStage<String> ownEnd() {
    return watch.ownEnd();
  }

  /**
   * Starts a broker that was stopped or is broken, on the port it had; does nothing where it runs.
   */
  public synchronized void start() {
    if (isRunning()) {
      return;
    }
    stop();
    if (!FreePorts.isFree(port)) {
      throw new StartFailed("The AMQP broker's port %d is taken.".formatted(port));
    }
    // Else the library of the store writes its log into the folder that we were started in.
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
    var begun = new BrokerWatch();
    var launcher = new SystemLauncher(begun);
    try {
      begun.run(() -> launcher.startup(settings()));
    } catch (Exception e) {
      begun.endIsWanted();
      launcher.shutdown();
      throw new StartFailed("The AMQP broker did not start: " + e, e);
    }
    running = launcher;
    watch = begun;
  }

  /** Ends every connection and lets the port go; queues and messages stay in the folder. */
  public synchronized void stop() {
    if (running != null) {
      watch.endIsWanted();
      running.shutdown();
      running = null;
    }
  }

  /** What its own tests break. */
  BrokerWatch watch() {
    return watch;
  }

  @Override
  public void close() {
    try {
      stop();
    } finally {
      lock.close();
    }
  }

  private Map<String, Object> settings() {
    var context =
        Map.of(
            "quizhall.port",
            Integer.toString(port),
            "quizhall.user",
            user,
            "quizhall.password",
            password,
            "quizhall.store",
            folder.resolve("store").toString(),
            "qpid.work_dir",
            folder.toString(),
            "broker.failStartupWithErroredChildScope",
            "ALL",
            "virtualhost.connectionThreadPool.size",
            "8",
            "virtualhost.connectionThreadPool.numberOfSelectors",
            "1");
    return Map.of(
        "type", "Memory",
        "initialConfigurationLocation", "classpath:quizhall/embedded/broker.json",
        "startupLoggedToSystemOut", "false",
        "context", context);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
