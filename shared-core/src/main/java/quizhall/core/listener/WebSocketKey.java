package quizhall.core.listener;

import akka.http.javadsl.model.AttributeKey;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a client that asks for a WebSocket wants to see hashed, as a sign that it was understood.
 */
record WebSocketKey(String value) {
  static final AttributeKey<WebSocketKey> ATTRIBUTE =
      AttributeKey.create("web-socket-key", WebSocketKey.class);

  static final String VERSION = "13";

  private static final String SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int BYTES = 16;

  /** Of a request as RFC 6455 wants it (section 4.2.1), without a body. */
  static Optional<WebSocketKey> of(HttpRequest request) {
    HttpHeaders headers = request.headers();
    if (!request.method().equals(HttpMethod.GET)
        || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
        || !headers.containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
        || !headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
        || !VERSION.equals(headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))
        || headers.contains(HttpHeaderNames.CONTENT_LENGTH)
        || headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
      return Optional.empty();
    }
    return Optional.ofNullable(headers.get(HttpHeaderNames.SEC_WEBSOCKET_KEY))
        .filter(WebSocketKey::isKey)
        .map(WebSocketKey::new);
  }

  /** The end of the handshake (RFC 6455, section 4.2.2). */
  FullHttpResponse switching() {
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.SWITCHING_PROTOCOLS, Unpooled.EMPTY_BUFFER);
    response
        .headers()
        .set("Upgrade", HttpHeaderValues.WEBSOCKET)
        .set("Connection", "Upgrade")
        .set("Sec-WebSocket-Accept", hashed());
    return response;
  }

  private String hashed() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest((value + SALT).getBytes(StandardCharsets.ISO_8859_1));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JVM has SHA-1", impossible);
    }
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
