package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import quizhall.core.http.Origins;
import quizhall.fuzz.Script;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.ServerMessage;

/** WebSockets as rooms have them, with nobody behind them but an echo. */
public final class FuzzedSockets {
  private static final SocketLimits LIMITS =
      new SocketLimits(
          2_000, 8, 4_000, 100_000, 100_000, 5, Duration.ofSeconds(5), Duration.ofSeconds(1));

  private FuzzedSockets() {}

  public static Function<HttpRequest, HttpResponse> upgrade(Origins origins) {
    SocketUpgrade upgrade = new SocketUpgrade(LIMITS, origins);
    return request -> upgrade.accept(request, new Echo());
  }

  private static final class Echo implements SocketOwner {
    @Override
    public void opened(Socket socket) {}

    @Override
    public void received(Socket socket, ClientMessage message) {
      socket.send(
          Frame.of(
              new ServerMessage.Done(
                  message instanceof ClientMessage.Order order ? order.id() : "")));
    }

    @Override
    public void gone(Socket socket) {}
  }

  /** A handshake and frames behind it, in one packet and in several. */
  public static List<byte[]> seeds() {
    String handshake =
        String.join(
            "\r\n",
            "GET /socket HTTP/1.1",
            "Host: quiz.example",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "",
            "");
    String pause = (char) Script.HAPPENS + "|";
    String start = frame(0x81, "{\"type\":\"start\",\"id\":\"c-1\"}");
    String heartbeat = frame(0x81, "{\"type\":\"heartbeat\"}");
    String parts =
        frame(0x01, "{\"type\":") + frame(0x89, "there?") + frame(0x80, "\"heartbeat\"}");
    String close = frame(0x88, "");
    return Stream.of(
            handshake + start + close,
            handshake + pause + heartbeat + pause + start,
            handshake + pause + parts + pause + frame(0x8A, "") + close)
        .flatMap(words -> Stream.of("@" + words, "A" + words, "B" + words))
        .map(words -> words.getBytes(ISO_8859_1))
        .toList();
  }

  /** Masked by nothing. */
  private static String frame(int first, String carried) {
    return "" + (char) first + (char) (0x80 | carried.length()) + "\0\0\0\0" + carried;
  }
}
