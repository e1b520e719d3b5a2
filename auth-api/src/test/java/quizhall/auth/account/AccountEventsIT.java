package quizhall.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.auth.RunningAuth;
import quizhall.core.config.Settings;
import quizhall.core.events.Broker;
import quizhall.core.events.Event;
import quizhall.core.events.Topology;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class AccountEventsIT {

  @Test
  void others_hear_of_accounts_that_come_and_go_also_after_an_outage(
      TestDatabase database, TestBroker rabbit) throws Exception {
    try (var auth = RunningAuth.start(database, Map.of("quizhall.amqp.uri", rabbit.uri()))) {
      var me = auth.signedIn();
      var id = me.get("/me").text("id");
      rabbit.stop();
      assertThat(me.delete("/me").status()).isEqualTo(204);
      auth.somebody();
      rabbit.start();

      var events = events(rabbit, 3);

      assertThat(events.stream().map(Event::type))
          .containsExactly("user.registered", "user.deleted", "user.registered");
      assertThat(events.get(0).data().path("userId").asText()).isEqualTo(id);
      assertThat(events.get(0).data().path("displayName").asText()).isEqualTo("Somebody");
      assertThat(events.get(1).key()).isEqualTo(id);
      assertThat(events.get(1).data().path("userId").asText()).isEqualTo(id);
    }
  }

  private static List<Event> events(TestBroker rabbit, int count) throws Exception {
    var settings =
        Settings.of(
            ServiceConfig.load(
                "auth", ConfigFactory.parseMap(Map.of("quizhall.amqp.uri", rabbit.uri()))));
    List<Event> events = new ArrayList<>();
    try (Connection connection = Broker.of(settings.at("quizhall.amqp")).connect("test");
        Channel channel = connection.createChannel()) {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                takeOne(channel, events);
                return events.size() == count;
              });
    }
    return events;
  }

  private static void takeOne(Channel channel, List<Event> events) throws IOException {
    var message = channel.basicGet(Topology.GAME_SERVER_USER_EVENTS.name(), true);
    if (message != null) {
      events.add(Event.fromJson(message.getBody()));
    }
  }
}
