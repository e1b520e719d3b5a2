package quizhall.game.gateway;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import io.netty.channel.EventLoop;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quizhall.core.http.HttpApi;
import quizhall.core.http.Origins;
import quizhall.core.listener.WebSocketAccept;
import quizhall.core.problem.Problem;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** Turns an HTTP request into a WebSocket. */
public final class SocketUpgrade {
  private static final Problem NO_UPGRADE =
      Problem.of(426, "websocket-only", "This address speaks WebSocket only");

  /** What it asks for may be of another version of the protocol (RFC 6455, section 4.4). */
  private static final RawHeader VERSION = RawHeader.create("Sec-WebSocket-Version", "13");

  private final SocketLimits limits;
  private final Origins origins;
  private final Map<EventLoop, SocketLoop> loops = new ConcurrentHashMap<>();

  public SocketUpgrade(SocketLimits limits, Origins origins) {
    this.limits = limits;
    this.origins = origins;
  }

  /**
   * Switches protocols, or answers with a problem; the owner hears of the socket when it is open.
   */
  public HttpResponse accept(HttpRequest request, SocketOwner owner) {
    if (!WebSocketAccept.isAskedFor(request)) {
      return HttpApi.problem(NO_UPGRADE).addHeader(VERSION);
    }
    return origins
        .refusal(request)
        .map(HttpApi::problem)
        .orElseGet(
            () ->
                WebSocketAccept.response(
                    pipeline ->
                        SocketHandler.open(
                            pipeline.channel(), loop(pipeline.channel().eventLoop()), owner)));
  }

  private SocketLoop loop(EventLoop loop) {
    return loops.computeIfAbsent(loop, it -> new SocketLoop(it, limits));
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
