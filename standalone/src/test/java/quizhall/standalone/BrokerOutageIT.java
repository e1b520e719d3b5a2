package quizhall.standalone;

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
import org.junit.jupiter.api.Test;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.embedded.junit.TestBroker;

class BrokerOutageIT {
  private final Hall hall = RunningHall.get().hall();
  private final TestBroker broker = RunningHall.get().broker();

  @Test
  void a_game_is_played_without_the_broker_and_told_of_when_it_is_back() throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(RunningHall.get().stores().amqpUri());
    // given: a durable queue of our own that hears of sessions
    String queue = "drill.session-events";
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel()) {
      channel.queueDeclare(queue, true, false, false, Map.of());
      channel.queueBind(queue, "session.events", "session.#");
    }
    String account = hall.newHost();
    String quiz = hall.newQuiz(account, 1, 30);

    // when: a whole game is played with the broker away
    broker.stop();
    OpenRoom room = hall.open(account, quiz);
    GameClient ann = hall.connect(hall.join(room, 1).getFirst().token(), 0);
    GameClient host = hall.connect(room.hostToken(), 0);
    ann.await("welcome", _ -> true);
    host.say("start", Map.of("type", "start"));
    ann.awaitPhase("question");
    ann.answer("a", 0, List.of(0));
    host.awaitPhase("reveal");
    host.say("next", Map.of("type", "next"));
    assertThat(ann.awaitPhase("finished").get("reason").asText()).isEqualTo("completed");
    broker.start();

    // then: start and end arrive in order, once each, and the play is counted
    List<JsonNode> heard = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              try (Connection connection = factory.newConnection();
                  Channel channel = connection.createChannel()) {
                GetResponse message = channel.basicGet(queue, true);
                while (message != null) {
                  JsonNode event = Api.JSON.readTree(message.getBody());
                  if (event.at("/data/sessionId").asText().equals(room.sessionId())) {
                    heard.add(event);
                  }
                  message = channel.basicGet(queue, true);
                }
              }
              return heard.stream().anyMatch(event -> is(event, "session.end"));
            });
    assertThat(heard.stream().map(event -> event.get("id").asText()).distinct()).hasSize(2);
    assertThat(heard.stream().map(event -> event.get("type").asText()).distinct())
        .containsExactly("session.start", "session.end");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                hall.node(0)
                        .get("/api/quiz/quizzes/" + quiz, account)
                        .expect(200)
                        .get("plays")
                        .asInt()
                    == 1);
    ann.close();
    host.close();
  }

  private static boolean is(JsonNode event, String type) {
    return event.get("type").asText().equals(type);
  }
}
