package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Nickname;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;

class SocketsTest {
  private static final PlayerId ANN = new PlayerId("ANN");

  private static final Players SEATED =
      Players.of(List.of(Player.seated(new Seat(ANN, Nickname.parse("Ann").orElseThrow()))));

  private final Sockets sockets = new Sockets(new Outbox());

  @Test
  void a_player_who_only_uses_http_is_here_for_a_minute_after_each_request() {
    assertThat(sockets.seenOverHttp(ANN, at(0))).isTrue();
    assertThat(sockets.seenOverHttp(ANN, at(50))).isFalse();

    assertThat(sockets.forgetSilent(at(110))).isFalse();
    assertThat(sockets.seats(SEATED)).isEqualTo(Seats.of(IntStream.of(0)));
    assertThat(sockets.forgetSilent(at(111))).isTrue();
    assertThat(sockets.seats(SEATED)).isEqualTo(Seats.none());
  }

  private static long at(int seconds) {
    return Duration.ofSeconds(seconds).toNanos();
  }
}
