package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quizhall.core.http.Origins;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.SocketLimits;
import quizhall.game.gateway.SocketUpgrade;
import quizhall.game.testing.GameServer;
import quizhall.game.token.SessionTokens;

class SocketRouteTest {
  private final ActorTestKit kit = ActorTestKit.create();

  @AfterEach
  void stop() {
    kit.shutdownTestKit();
  }

  @Test
  void a_node_that_is_going_down_lets_proxies_ask_another() throws Exception {
    assertThat(askOneThatGoesDown().status().intValue()).isEqualTo(503);
  }

  private HttpResponse askOneThatGoesDown() throws Exception {
    Rooms rooms =
        (Rooms)
            Proxy.newProxyInstance(
                Rooms.class.getClassLoader(),
                new Class<?>[] {Rooms.class},
                (_, method, _) -> {
                  assertThat(method.getName()).isEqualTo("isGoingDown");
                  return true;
                });
    SocketUpgrade upgrade =
        new SocketUpgrade(
            new SocketLimits(
                1024, 4, 64 * 1024, 20, 5, 3, Duration.ofSeconds(30), Duration.ofMillis(500)),
            new Origins(Set.of()));
    return new SocketRoute(
            upgrade, SessionTokens.of(GameServer.SESSION_KEYS, InstantSource.system()), rooms)
        .route()
        .handler(kit.system())
        .apply(HttpRequest.GET("/ws"))
        .toCompletableFuture()
        .join();
  }
}
