package quizhall.embedded;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener;
import org.apache.qpid.server.logging.NullMessageLogger;
import org.apache.qpid.server.model.SystemConfig;

/**
 * An AMQP 0-9-1 broker inside this process, with queues and messages in a folder: a message that
 * was confirmed is there after a {@code kill -9}. It listens on loopback only and asks for a
 * password.
 *
 * <p>It knows none of RabbitMQ's queue arguments and closes the channel on them. Not for use by
 * several threads at a time.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final String VIRTUAL_HOST = "quizhall";

  private final Path folder;
  private final int port;
  private final String user;
  private final String password;
  private final FolderLock lock;
  private SystemLauncher running;

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

  /** Starts a broker that was stopped, on the port it had. */
  public void start() {
    if (running != null) {
      return;
    }
    if (!FreePorts.isFree(port)) {
      throw new StartFailed("The AMQP broker's port %d is taken.".formatted(port));
    }
    var launcher = new SystemLauncher(new Quiet());
    try {
      launcher.startup(settings());
    } catch (Exception e) {
      launcher.shutdown();
      throw new StartFailed("The AMQP broker did not start: " + e.getMessage(), e);
    }
    running = launcher;
  }

  /** Ends every connection and lets the port go; queues and messages stay in the folder. */
  public void stop() {
    if (running != null) {
      running.shutdown();
      running = null;
    }
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

  /** Keeps each connection, channel and binding from being a line in the log; errors still are. */
  private static final class Quiet extends SystemLauncherListener.DefaultSystemLauncherListener {
    @Override
    public void onContainerResolve(SystemConfig<?> system) {
      system.getEventLogger().setMessageLogger(new NullMessageLogger());
    }
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
