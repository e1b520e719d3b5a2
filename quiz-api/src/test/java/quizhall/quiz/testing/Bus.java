package quizhall.quiz.testing;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.MessageProperties;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import quizhall.core.config.Settings;
import quizhall.core.events.Broker;
import quizhall.core.events.Event;
import quizhall.core.events.Topology;
import quizhall.embedded.junit.TestBroker;

/** Another service on the broker: hears of quizzes, and tells of sessions and users. */
public final class Bus implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Durable, so that it misses nothing while this test's connection is away. */
  private static final String QUEUE = "test.quiz-events";

  private final Connection connection;
  private final Channel channel;
  private final List<Event> heard = new CopyOnWriteArrayList<>();

  private Bus(Connection connection, Channel channel) {
    this.connection = connection;
    this.channel = channel;
  }

  public static Bus connect(TestBroker broker) {
    Settings settings =
        Settings.of(
            ConfigFactory.parseMap(Map.of("uri", broker.uri(), "queue-arguments", Map.of())));
    try {
      Connection connection = Broker.of(settings).connect("test");
      Bus bus = new Bus(connection, connection.createChannel());
      bus.channel.queueDeclare(QUEUE, true, false, false, Map.of());
      bus.channel.queueBind(QUEUE, Topology.QUIZ_EVENTS, "quiz.#");
      bus.channel.basicConsume(
          QUEUE,
          true,
          (tag, message) -> bus.heard.add(Event.fromJson(message.getBody())),
          tag -> {});
      return bus;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (TimeoutException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Somebody's account is deleted; waits until that is seen. */
  public static void remove(TestBroker broker, Person gone, Callable<Boolean> isSeen) {
    try (Bus bus = connect(broker)) {
      bus.publish(removalOf(gone));
      await().atMost(PATIENCE).until(isSeen);
    }
  }

  public static Event removalOf(Person gone) {
    return Event.of(
        "user.deleted", Instant.now(), gone.id().toString(), Map.of("userId", gone.id()));
  }

  public void publish(Event event) {
    try {
      channel.basicPublish(
          Topology.exchangeOf(event.type()),
          event.type(),
          MessageProperties.PERSISTENT_BASIC,
          event.toJson());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Waits for so many events with this key. */
  public List<Event> awaitAbout(String key, int count) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> heard.stream().filter(event -> event.key().equals(key)).toList(),
            events -> events.size() >= count);
  }

  @Override
  public void close() {
    connection.abort();
  }
}
