package quizhall.game.results;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import com.rabbitmq.client.MessageProperties;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import quizhall.core.config.Settings;
import quizhall.core.events.Broker;
import quizhall.core.events.Event;
import quizhall.core.events.Topology;
import quizhall.embedded.junit.TestBroker;
import quizhall.game.room.SessionId;

/** The other services: they hear of sessions and tell of users, each time on a new connection. */
final class Bus {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Broker broker;
  private final List<Event> heard = new ArrayList<>();

  Bus(TestBroker broker) {
    this.broker =
        Broker.of(
            Settings.of(
                ConfigFactory.parseMap(Map.of("uri", broker.uri(), "queue-arguments", Map.of()))));
  }

  void publish(Event event) {
    use(
        channel ->
            channel.basicPublish(
                Topology.exchangeOf(event.type()),
                event.type(),
                MessageProperties.PERSISTENT_BASIC,
                event.toJson()));
  }

  /** All that was heard of a session when its end was. */
  List<Event> awaitEnd(SessionId session) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> about(session),
            events -> events.stream().anyMatch(event -> event.type().equals("session.end")));
  }

  /** Each once, as consumers take them: a publisher that is stopped in mid-batch sends it again. */
  private List<Event> about(SessionId session) {
    use(this::listen);
    return heard.stream()
        .filter(event -> event.key().equals(session.toString()))
        .distinct()
        .toList();
  }

  private void listen(Channel channel) throws IOException {
    String queue = Topology.QUIZ_API_SESSION_EVENTS.name();
    for (GetResponse message = channel.basicGet(queue, true);
        message != null;
        message = channel.basicGet(queue, true)) {
      heard.add(Event.fromJson(message.getBody()));
    }
  }

  private interface Use {
    void of(Channel channel) throws IOException;
  }

  private void use(Use use) {
    try (Connection connection = broker.connect("test");
        Channel channel = connection.createChannel()) {
      use.of(channel);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (TimeoutException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
