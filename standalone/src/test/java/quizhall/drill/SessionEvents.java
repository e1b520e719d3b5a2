package quizhall.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one more service would hear of sessions: a durable queue of its own. */
final class SessionEvents {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ConnectionFactory factory = new ConnectionFactory();
  private final String queue = "drill." + UUID.randomUUID();
  private final List<JsonNode> heard = new ArrayList<>();

  /** Listens from now on. */
  SessionEvents(String amqpUri) throws Exception {
    factory.setUri(amqpUri);
    onChannel(
        channel -> {
          channel.queueDeclare(queue, true, false, false, Map.of());
          channel.queueBind(queue, "session.events", "session.#");
        });
  }

  /** What is done with a channel of its own. */
  interface Use {
    void with(Channel channel) throws Exception;
  }

  void onChannel(Use use) throws Exception {
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel()) {
      use.with(channel);
    }
  }

  /** Start and end of each session arrive, in this order, and perhaps more than once. */
  void awaitStartAndEndOf(List<Hall.OpenRoom> rooms) {
    for (Hall.OpenRoom room : rooms) {
      await("session.end of " + room.code())
          .atMost(PATIENCE)
          .until(
              () -> {
                onChannel(this::fetch);
                return typesOf(room).contains("session.end");
              });
      assertThat(typesOf(room)).containsExactly("session.start", "session.end");
    }
  }

  /** Without those that came again under the same id. */
  private List<String> typesOf(Hall.OpenRoom room) {
    return heard.stream()
        .filter(event -> event.at("/data/sessionId").asText().equals(room.sessionId()))
        .map(event -> event.get("id").asText() + " " + event.get("type").asText())
        .distinct()
        .map(idAndType -> idAndType.substring(idAndType.indexOf(' ') + 1))
        .toList();
  }

  private void fetch(Channel channel) throws Exception {
    GetResponse message = channel.basicGet(queue, true);
    while (message != null) {
      heard.add(Api.JSON.readTree(message.getBody()));
      message = channel.basicGet(queue, true);
    }
  }
}
