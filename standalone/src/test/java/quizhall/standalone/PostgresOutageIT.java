package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quizhall.drill.GameClient;
import quizhall.drill.GameClient.Countdown;
import quizhall.drill.Hall;
import quizhall.embedded.junit.DatabaseServer;

class PostgresOutageIT {
  private static final Duration OUTAGE = Duration.ofSeconds(10);

  /** How exactly a client and a server can agree on a moment. */
  private static final long TOLERANCE_MS = 300;

  private final Hall hall = RunningHall.get().hall();
  private final DatabaseServer postgres = RunningHall.get().postgres();

  @Test
  void while_the_database_is_away_nothing_is_acknowledged_and_no_time_is_lost() {
    // given: a question is open, and half of the players have answered
    String host = hall.newHost();
    Hall.OpenRoom room = hall.open(host, hall.newQuiz(host, 2, 60));
    List<GameClient> players = new ArrayList<>();
    hall.join(room, 11).forEach(seat -> players.add(hall.connect(seat.token(), 0)));
    GameClient screen = hall.connect(room.hostToken(), 0);
    players.forEach(player -> player.await("welcome", _ -> true));
    screen.awaitConnected(11);
    // One answers never, so that the question stays open to the end.
    GameClient silent = players.getLast();
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
    List<Countdown> shown = players.stream().map(player -> player.countdowns().getLast()).toList();
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
    JsonNode clock =
        silent.await(
            "clock",
            frame ->
                silent.find("saving", saving -> !saving.get("saving").asBoolean()).isPresent());
    for (Countdown countdown : shown) {
      assertThat(clock.get("remainingMs").asLong())
          .isGreaterThanOrEqualTo(countdown.remainingMsAt(stoppedAt) - TOLERANCE_MS);
    }
    assertThat(silent.find("phase", frame -> frame.at("/phase/name").asText().equals("reveal")))
        .isEmpty();
    screen.say("end", Map.of("type", "end"));
    screen.awaitPhase("finished");
    JsonNode results = hall.results(room, 0).get("players");
    assertThat(results).hasSize(11);
    assertThat(results.findValues("answers").stream().filter(answers -> answers.size() == 1))
        .hasSize(10);
    players.forEach(GameClient::close);
    screen.close();
  }
}
