package quizhall.standalone;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import quizhall.drill.Journal;
import quizhall.drill.TcpProxy;
import quizhall.embedded.EmbeddedBroker;
import quizhall.embedded.EmbeddedPostgres;

/** Stores of a cluster, with a proxy before each that does to connections what networks do. */
final class ProxiedStores implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String PASSWORD = "a password";

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final String host;
  private final EmbeddedPostgres postgres;
  private final EmbeddedBroker broker;
  private final TcpProxy postgresProxy;
  private final TcpProxy brokerProxy;

  private ProxiedStores(Path folder, String host) {
    this.host = host;
    try {
      postgres = EmbeddedPostgres.start(folder.resolve("postgres"), 0, PASSWORD);
      parts.push(postgres);
      broker = EmbeddedBroker.start(folder.resolve("broker"), 0, "quizhall", PASSWORD);
      parts.push(broker);
      postgresProxy = before(postgres.port());
      brokerProxy = before(broker.port());
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /**
   * @param host where the cluster finds them
   */
  static ProxiedStores start(Path folder, String host) {
    return new ProxiedStores(folder, host);
  }

  EmbeddedPostgres postgres() {
    return postgres;
  }

  EmbeddedBroker broker() {
    return broker;
  }

  TcpProxy postgresProxy() {
    return postgresProxy;
  }

  TcpProxy brokerProxy() {
    return brokerProxy;
  }

  /** See {@link Stores#of}. */
  Map<String, String> environment() {
    URI amqp = broker.uri();
    return Map.of(
        "QUIZHALL_DB_URL",
        "jdbc:postgresql://%s:%d/postgres".formatted(host, postgresProxy.port()),
        "QUIZHALL_DB_USER",
        postgres.user(),
        "QUIZHALL_DB_PASSWORD",
        postgres.password(),
        "QUIZHALL_AMQP_URI",
        "amqp://%s@%s:%d%s"
            .formatted(amqp.getRawUserInfo(), host, brokerProxy.port(), amqp.getRawPath()));
  }

  /** The journal of all rooms, past the proxy. */
  Journal journal() {
    return new Journal(
        postgres.jdbcUrl(ServiceName.GAME.database()), postgres.user(), postgres.password());
  }

  private TcpProxy before(int port) {
    TcpProxy proxy =
        TcpProxy.between(
            new InetSocketAddress(InetAddress.ofLiteral(host), 0),
            new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
    parts.push(proxy);
    return proxy;
  }

  @Override
  public void close() {
    Closing.all(List.copyOf(parts));
  }
}
