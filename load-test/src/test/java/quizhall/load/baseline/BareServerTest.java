package quizhall.load.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/** What is compared does the same on each of the bare servers. */
class BareServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> JVM =
      List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
  private static final int SOCKETS = 7;
  private static final int ROOMS = 3;

  private final Losses losses = new Losses();

  @ParameterizedTest
  @EnumSource(Baseline.class)
  void a_broadcast_comes_to_all_and_an_echo_to_each(Baseline baseline) {
    try (Network network = new Network(1);
        BaselineProcess server = BaselineProcess.start(baseline, JVM);
        BareCrowd crowd =
            new BareCrowd(
                network, server, SOCKETS, ROOMS, new Turnstile(SOCKETS), Manner.PLAIN, losses)) {
      assertThat(crowd.opened().await(PATIENCE)).isZero();
      for (int bytes : new int[] {1, 125, 126, 700}) {
        assertThat(crowd.broadcast(bytes).await(PATIENCE)).isZero();
      }
      assertThat(crowd.echo(ClientFrame.text("{\"type\":\"answer\"}")).await(PATIENCE)).isZero();

      AtSight round = crowd.broadcastToEcho(300, ClientFrame.text("x".repeat(200)));
      assertThat(round.answered().await(PATIENCE)).isZero();
      assertThat(round.shown().missing()).isZero();
      assertThat(losses.counts()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Baseline.class)
  void a_room_hears_nothing_of_another(Baseline baseline) {
    try (Network network = new Network(1);
        BaselineProcess server = BaselineProcess.start(baseline, JVM);
        BareCrowd crowd =
            new BareCrowd(
                network, server, SOCKETS, ROOMS, new Turnstile(SOCKETS), Manner.PLAIN, losses)) {
      assertThat(crowd.opened().await(PATIENCE)).isZero();

      // The room in the middle has two of the seven: from 2 to 4.
      Round shown = crowd.broadcastToRoom(1, 100);
      long giveUp = System.nanoTime() + PATIENCE.toNanos();
      while (!(shown.hasArrived(2) && shown.hasArrived(3)) && System.nanoTime() < giveUp) {
        shown.await(Duration.ofMillis(5));
      }
      // What another room was sent in error would be there before a later echo.
      assertThat(crowd.echo(ClientFrame.text("{}")).await(PATIENCE)).isZero();

      assertThat(shown.hasArrived(2)).isTrue();
      assertThat(shown.hasArrived(3)).isTrue();
      assertThat(shown.missing()).isEqualTo(SOCKETS - 2);
    }
  }
}
