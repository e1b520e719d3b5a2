package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.wire.ClientMessage;

/** What players show the hall without words. */
class RoomsReactionsTest extends RoomsFixture {

  @Test
  void the_hall_sees_it_twice_a_second_at_most_and_nothing_of_it_is_written() {
    Client host = connect(hostToken());
    host.await("welcome");
    List<Client> players = Stream.of("Ann", "Ben", "Cat", "Dan").map(this::join).toList();
    host.awaitConnected(4);
    int written = journal.persistedInStorage(persistenceId()).size();
    long begun = System.nanoTime();

    for (int i = 0; i < 3; i++) {
      players.forEach(each -> each.say(new ClientMessage.Reaction("r", "clap")));
    }

    await().until(() -> claps(host) == 12);
    long halves = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 500;
    assertThat(host.frames().stream().filter(frame -> frame.has("counts")).count())
        .isLessThanOrEqualTo(halves + 1);
    assertThat(journal.persistedInStorage(persistenceId())).hasSize(written);
  }

  private static int claps(Client host) {
    return host.frames().stream().mapToInt(frame -> frame.at("/counts/clap").asInt()).sum();
  }

  @Test
  void what_the_host_has_turned_off_stays_off_after_a_crash() {
    Client ann = join("Ann");
    assertThat(ann.await("welcome").get("reactions").asBoolean()).isTrue();
    Client host = connect(hostToken());
    host.say(new ClientMessage.LetReact("off", false));
    assertThat(ann.await("reactions").get("on").asBoolean()).isFalse();

    crash();
    Client ben = join("Ben");

    assertThat(ben.await("welcome").has("reactions")).isFalse();
    ben.say(new ClientMessage.Reaction("r", "wow"));
    assertThat(ben.await("refused").at("/problem/type").asText()).isEqualTo("reactions-off");
  }
}
