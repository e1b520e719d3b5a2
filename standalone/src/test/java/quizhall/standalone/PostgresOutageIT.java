package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quizhall.drill.GameClient;
import quizhall.drill.GameClient.Countdown;
import quizhall.drill.Hall;
import quizhall.embedded.EmbeddedPostgres;

@Tag("brings-its-stores")
class PostgresOutageIT {
  private static final Duration OUTAGE = Duration.ofSeconds(10);

  private final Hall hall = RunningHall.get().hall();
  private final EmbeddedPostgres postgres = RunningHall.get().postgres();

  @Test
  void while_the_database_is_away_nothing_is_acknowledged_and_no_time_is_lost() {
    // given: a question is open, and half of the players have answered
    String host = hall.newHost();
    Hall.OpenRoom room = hall.open(host, hall.newQuiz(host, 2, 60));
    List<GameClient> players = new ArrayList<>();
    hall.join(room, 10).forEach(seat -> players.add(hall.connect(seat.token(), 0)));
    GameClient screen = hall.connect(room.hostToken(), 0);
    players.forEach(player -> player.await("welcome", _ -> true));
    screen.awaitConnected(10);
    screen.say("start", Map.of("type", "start"));
    players.forEach(player -> player.awaitPhase("question"));
    for (int i = 0; i < 5; i++) {
      players.get(i).answer("a" + i, 0, List.of(0));
    }
    for (int i = 0; i < 5; i++) {
      String id = "a" + i;
      players.get(i).await("accepted", frame -> frame.get("id").asText().equals(id));
    }

    // when: the database stops, and the others answer meanwhile
    postgres.stop();
    long stoppedAt = System.nanoTime();
    List<Countdown> shown =
        players.stream().map(player -> player.countdown().orElseThrow()).toList();
    Instant back = Instant.now().plus(OUTAGE);
    for (int i = 5; i < 10; i++) {
      players.get(i).answer("a" + i, 0, List.of(0));
      players.get(i).await("saving", frame -> frame.get("saving").asBoolean());
    }
    await().atMost(OUTAGE.multipliedBy(2)).until(() -> Instant.now().isAfter(back));
    for (int i = 5; i < 10; i++) {
      assertThat(players.get(i).isAcknowledged("a" + i)).as("player %d", i).isFalse();
    }
    postgres.start();

    // then: all is saved, and the time left is not less than it was
    for (int i = 5; i < 10; i++) {
      String id = "a" + i;
      players.get(i).await("accepted", frame -> frame.get("id").asText().equals(id));
    }
    JsonNode question =
        hall.node(0)
            .get("/api/session/%s/question".formatted(room.code()), room.hostToken())
            .expect(200);
    if (question.get("phase").asText().equals("question")) {
      long left = question.get("remainingMs").asLong();
      for (Countdown countdown : shown) {
        assertThat(left).isGreaterThanOrEqualTo(countdown.remainingMsAt(stoppedAt) - 1_000);
      }
    }
    screen.say("end", Map.of("type", "end"));
    screen.awaitPhase("finished");
    assertThat(hall.results(room, 0).get("players")).hasSize(10);
    for (JsonNode player : hall.results(room, 0).get("players")) {
      assertThat(player.get("answers")).as(player.toString()).hasSize(1);
    }
    players.forEach(GameClient::close);
    screen.close();
  }
}
