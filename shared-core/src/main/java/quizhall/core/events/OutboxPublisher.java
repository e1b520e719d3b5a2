package quizhall.core.events;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;

/**
 * Publishes what is in a service's outbox, in order and at least once: rows are marked sent after
 * the broker confirmed them. Any number of processes may run one each; they take turns. While the
 * broker or the database is away it tries again, ever more slowly, and nobody else notices.
 */
public final class OutboxPublisher implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OutboxPublisher.class);
  private static final int BATCH = 100;
  private static final Duration CONFIRM_TIMEOUT = Duration.ofSeconds(5);
  private static final int PERSISTENT = 2;

  private final String name;
  private final Broker broker;
  private final Jdbi jdbi;
  private final Duration pollInterval;
  private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
  private final PatientThread thread;

  /**
   * Publishes nothing before it is started.
   *
   * @param name of the service, shown in the broker's list of connections
   * @param settings those of {@code quizhall.outbox}
   */
  public OutboxPublisher(String name, Database database, Broker broker, Settings settings) {
    this.name = name;
    this.broker = broker;
    this.jdbi = Jdbi.create(database.unpooled()).installPlugin(new PostgresPlugin());
    this.pollInterval = settings.duration("poll-interval");
    this.thread = new PatientThread(name + "-outbox", backoff, this::publishWhileConnected);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.close();
  }

  private void publishWhileConnected() throws InterruptedException {
    try (Connection connection = broker.connect(name + " outbox");
        Channel channel = connection.createChannel();
        Handle handle = jdbi.open()) {
      channel.confirmSelect();
      handle.execute("LISTEN " + Outbox.CHANNEL);
      while (!Thread.currentThread().isInterrupted()) {
        boolean more = handle.inTransaction(transaction -> publishBatch(transaction, channel));
        if (backoff.recovered()) {
          log.info("The outbox of {} is published again", name);
        }
        if (!more) {
          awaitNews(handle);
        }
      }
    } catch (IOException | TimeoutException | SQLException | RuntimeException failure) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      if (backoff.failed()) {
        log.warn(
            "The outbox of {} waits: broker or database is away ({})", name, failure.toString());
      }
    }
  }

  /** Whether there may be more to publish at once. */
  private boolean publishBatch(Handle transaction, Channel channel) throws IOException {
    if (!Outbox.lockUntilCommit(transaction)) {
      return false;
    }
    List<Outbox.Row> rows = Outbox.unsent(transaction, BATCH);
    if (rows.isEmpty()) {
      return false;
    }
    // A queue that was deleted would miss what is published now, and nobody would be told.
    broker.declareTopology(channel);
    for (Outbox.Row row : rows) {
      Event event = row.event();
      channel.basicPublish(
          Topology.exchangeOf(event.type()), event.type(), properties(event), event.toJson());
    }
    awaitConfirms(channel);
    Outbox.markSent(transaction, rows, Instant.now());
    return rows.size() == BATCH;
  }

  private static void awaitConfirms(Channel channel) throws IOException {
    try {
      channel.waitForConfirmsOrDie(CONFIRM_TIMEOUT.toMillis());
    } catch (TimeoutException silent) {
      throw new IOException("The broker does not confirm", silent);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static AMQP.BasicProperties properties(Event event) {
    return new AMQP.BasicProperties.Builder()
        .deliveryMode(PERSISTENT)
        .contentType("application/json")
        .messageId(event.id().toString())
        .type(event.type())
        .timestamp(Date.from(event.at()))
        .build();
  }

  private void awaitNews(Handle handle) throws SQLException {
    handle
        .getConnection()
        .unwrap(PGConnection.class)
        .getNotifications((int) pollInterval.toMillis());
  }
}
