package quizhall.core.listener;

import akka.http.javadsl.model.AttributeKey;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import io.netty.channel.ChannelPipeline;

/**
 * A route's decision to let a connection become a WebSocket. Its response carries it; the handshake
 * is the listener's.
 */
@FunctionalInterface
public interface WebSocketAccept {
  AttributeKey<WebSocketAccept> KEY = AttributeKey.create("web-socket", WebSocketAccept.class);

  /**
   * Takes the connection over; once, and by its own event loop, when the peer has been told. The
   * pipeline has no handlers of HTTP any more: whatever is added gets plain bytes, those first that
   * came behind the request. The channel reads by itself from then on, a peer that closes its half
   * closes it, and it is told {@link Signal}s. It is not called when the connection has gone in the
   * meantime.
   */
  void open(ChannelPipeline pipeline);

  /** Whether the request asks for a WebSocket, as RFC 6455 wants it (section 4.2.1). */
  static boolean isAskedFor(HttpRequest request) {
    return request.getAttribute(WebSocketKey.ATTRIBUTE).isPresent();
  }

  /** The response to a request that asks for one: 101. */
  static HttpResponse response(WebSocketAccept accept) {
    return HttpResponse.create().withStatus(101).addAttribute(KEY, accept);
  }
}
