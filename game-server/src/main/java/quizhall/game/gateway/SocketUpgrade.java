package quizhall.game.gateway;

import akka.http.impl.engine.ws.UpgradeToWebSocketLowLevel;
import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.stream.Graph;
import java.util.Optional;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import scala.Option;

/** Turns an HTTP request into a WebSocket. */
public final class SocketUpgrade {
  private static final Problem NO_UPGRADE =
      Problem.of(426, "websocket-only", "This address speaks WebSocket only");
  private static final Problem FOREIGN_PAGE =
      Problem.of(403, "foreign-origin", "Pages of other sites may not connect here");

  private final SocketLimits limits;
  private final Origins origins;

  public SocketUpgrade(SocketLimits limits, Origins origins) {
    this.limits = limits;
    this.origins = origins;
  }

  /**
   * Switches protocols, or answers with a problem; the owner hears of the socket when it is open.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Scala sees any materialized value as an Object
  public HttpResponse accept(HttpRequest request, SocketOwner owner) {
    Optional<UpgradeToWebSocketLowLevel> upgrade =
        request
            .getAttribute(AttributeKeys.webSocketUpgrade)
            .map(UpgradeToWebSocketLowLevel.class::cast);
    if (upgrade.isEmpty()) {
      return HttpApi.problem(NO_UPGRADE);
    }
    if (!origins.allow(request)) {
      return HttpApi.problem(FOREIGN_PAGE);
    }
    return upgrade.get().handleFrames((Graph) new SocketStage(limits, owner), Option.empty());
  }

  /**
   * Closes at once: browsers do not tell a page why an upgrade was refused, but they do tell close
   * codes.
   */
  public static SocketOwner closing(CloseCode code) {
    return new SocketOwner() {
      @Override
      public void opened(Socket socket) {
        socket.close(code);
      }

      @Override
      public void received(Socket socket, ClientMessage message) {}

      @Override
      public void gone(Socket socket) {}
    };
  }
}
