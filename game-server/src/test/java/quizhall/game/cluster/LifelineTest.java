package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.game.cluster.Lifeline.Finding.CONNECTED;
import static quizhall.game.cluster.Lifeline.Finding.LOST;
import static quizhall.game.cluster.Lifeline.Finding.REFUSED;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import quizhall.game.cluster.Lifeline.Finding;

class LifelineTest {
  private final List<Finding> findings = new CopyOnWriteArrayList<>();

  @Test
  void an_end_is_told_and_then_each_refusal() throws IOException {
    ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    try (Lifeline _ = to(server)) {
      var accepted = server.accept();
      await().until(() -> findings.equals(List.of(CONNECTED)));

      server.close();
      accepted.close();

      await().until(() -> findings.size() >= 5);
    }
    assertThat(findings).startsWith(CONNECTED, LOST, REFUSED, REFUSED, REFUSED);
  }

  @Test
  void a_renewal_tells_no_end() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Lifeline lifeline = to(server)) {
      await().until(() -> findings.equals(List.of(CONNECTED)));

      lifeline.renew();

      await().until(() -> findings.size() == 2);
    }
    assertThat(findings).containsExactly(CONNECTED, CONNECTED);
  }

  @Test
  void nothing_is_told_after_closing() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Lifeline lifeline = to(server);
      var accepted = server.accept();
      await().until(() -> findings.equals(List.of(CONNECTED)));

      lifeline.close();

      // Our side's end arrives there, so that the lifeline has had its say.
      assertThat(accepted.getInputStream().read()).isEqualTo(-1);
    }
    assertThat(findings).containsExactly(CONNECTED);
  }

  private Lifeline to(ServerSocket server) {
    return Lifeline.to(
        server.getInetAddress().getHostAddress(), server.getLocalPort(), findings::add);
  }
}
