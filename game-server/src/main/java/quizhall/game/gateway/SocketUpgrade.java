package quizhall.game.gateway;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import quizhall.core.http.HttpApi;
import quizhall.core.http.Origins;
import quizhall.core.listener.ProtocolSwitch;
import quizhall.core.problem.Problem;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** Turns an HTTP request into a WebSocket. */
public final class SocketUpgrade {
  private static final Problem NO_UPGRADE =
      Problem.of(426, "websocket-only", "This address speaks WebSocket only");

  private final SocketLimits limits;
  private final Origins origins;

  public SocketUpgrade(SocketLimits limits, Origins origins) {
    this.limits = limits;
    this.origins = origins;
  }

  /**
   * Switches protocols, or answers with a problem; the owner hears of the socket when it is open.
   */
  public HttpResponse accept(HttpRequest request, SocketOwner owner) {
    if (!ProtocolSwitch.isToWebSocket(request)) {
      return HttpApi.problem(NO_UPGRADE);
    }
    return origins
        .refusal(request)
        .map(HttpApi::problem)
        .orElseGet(() -> ProtocolSwitch.toWebSocket(request, new SocketProtocol(limits, owner)));
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
