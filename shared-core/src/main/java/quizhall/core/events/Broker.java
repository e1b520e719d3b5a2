package quizhall.core.events;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;

/**
 * Where the AMQP broker is. Who takes a connection reconnects himself: the client's own recovery is
 * off, since it would hide which messages were in doubt.
 */
public final class Broker {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final ConnectionFactory factory;
  private final Map<String, Object> queueArguments;

  private Broker(ConnectionFactory factory, Map<String, Object> queueArguments) {
    this.factory = factory;
    this.queueArguments = queueArguments;
  }

  /** The broker of {@code quizhall.amqp}, whose settings these are. */
  public static Broker of(Settings settings) {
    ConnectionFactory factory = new ConnectionFactory();
    try {
      factory.setUri(settings.secret("uri"));
      if (factory.isSSL()) {
        // The client's default for amqps trusts every certificate.
        factory.useSslProtocol(SSLContext.getDefault());
        factory.enableHostnameVerification();
      }
    } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException malformed) {
      throw new BadConfiguration(
          "quizhall.amqp.uri must look like amqp://user:password@host:port/vhost");
    }
    factory.setAutomaticRecoveryEnabled(false);
    factory.setTopologyRecoveryEnabled(false);
    factory.setConnectionTimeout((int) CONNECT_TIMEOUT.toMillis());
    factory.setHandshakeTimeout((int) CONNECT_TIMEOUT.toMillis());
    factory.setChannelRpcTimeout((int) ANSWER_TIMEOUT.toMillis());
    factory.setRequestedHeartbeat((int) HEARTBEAT.toSeconds());
    factory.setThreadFactory(Thread.ofPlatform().daemon().name("amqp-", 0).factory());
    return new Broker(
        factory, Map.copyOf(settings.at("queue-arguments").config().root().unwrapped()));
  }

  /** A new connection with the whole topology declared. */
  public Connection connect(String name) throws IOException, TimeoutException {
    Connection connection = factory.newConnection(name);
    try (Channel channel = connection.createChannel()) {
      declareTopology(channel);
      return connection;
    } catch (IOException | TimeoutException | RuntimeException failure) {
      connection.abort((int) CONNECT_TIMEOUT.toMillis());
      throw failure;
    }
  }

  /** For those who are connected already: what was deleted meanwhile is there again. */
  void declareTopology(Channel channel) throws IOException {
    Topology.declare(channel, queueArguments);
  }

  @Override
  public String toString() {
    return factory.getHost() + ":" + factory.getPort();
  }
}
