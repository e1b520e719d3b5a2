package quizhall.core.listener;

import akka.actor.ActorRef;
import akka.http.impl.engine.ws.FrameEvent;
import akka.http.impl.engine.ws.UpgradeToWebSocketLowLevel;
import akka.http.javadsl.model.AttributeKey;
import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.stream.Graph;
import akka.stream.javadsl.Flow;
import akka.stream.javadsl.Sink;
import akka.stream.javadsl.Source;
import java.util.Optional;
import scala.Option;

/** A request's way to switch its connection to another protocol than HTTP. */
public final class ProtocolSwitch {
  static final AttributeKey<ProtocolSwitch> KEY =
      AttributeKey.create("protocol-switch", ProtocolSwitch.class);

  private final ActorRef connection;

  ProtocolSwitch(ActorRef connection) {
    this.connection = connection;
  }

  /** Whether the request asks for a WebSocket, as RFC 6455 wants it (section 4.2.1). */
  public static boolean isToWebSocket(HttpRequest request) {
    return request.getAttribute(AttributeKeys.webSocketUpgrade).isPresent();
  }

  /**
   * Accepts a WebSocket: the handshake is Akka HTTP's, all that comes after it is the protocol's.
   *
   * @throws IllegalArgumentException if the request does not ask for one, or came by no {@link
   *     HttpListener}
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Scala sees any materialized value as an Object
  public static HttpResponse toWebSocket(HttpRequest request, SwitchedProtocol protocol) {
    UpgradeToWebSocketLowLevel upgrade =
        request
            .getAttribute(AttributeKeys.webSocketUpgrade)
            .map(UpgradeToWebSocketLowLevel.class::cast)
            .orElseThrow(() -> new IllegalArgumentException("no WebSocket was asked for"));
    Optional<ProtocolSwitch> way = request.getAttribute(KEY);
    way.orElseThrow(() -> new IllegalArgumentException("the connection cannot switch"))
        .connection
        .tell(new ConnectionActor.Switch(protocol), ActorRef.noSender());
    // It pulls, or Akka HTTP would keep all the connection's streams for five seconds more, in
    // which
    // it waits for somebody to.
    Flow<FrameEvent, FrameEvent, ?> nothing = Flow.fromSinkAndSource(Sink.ignore(), Source.empty());
    return upgrade.handleFrames((Graph) nothing, Option.empty());
  }
}
