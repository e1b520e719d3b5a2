package quizhall.core.listener;

import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;

/**
 * What of a request decides how the response is sent.
 *
 * @param wantsToGoOn whether another request may follow
 */
record ResponseTo(boolean wantsHeadAlone, boolean knowsChunks, boolean wantsToGoOn) {
  /** Nothing is known of the request, and nothing follows. */
  static final ResponseTo UNREADABLE = new ResponseTo(false, true, false);

  static ResponseTo of(HttpRequest request) {
    return new ResponseTo(
        request.method().equals(HttpMethod.HEAD),
        request.protocolVersion().equals(HttpVersion.HTTP_1_1),
        HttpUtil.isKeepAlive(request));
  }

  /** With HTTP/1.0 it is not a matter of course. */
  boolean expectsToHearOfKeptConnections() {
    return !knowsChunks;
  }
}
