package quizhall.core.listener;

import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpMethod;
import akka.http.javadsl.model.HttpMethods;
import akka.http.javadsl.model.HttpProtocols;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.RemoteAddress;
import akka.http.javadsl.model.RequestEntityAcceptances;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.scaladsl.model.IllegalUriException;
import akka.http.scaladsl.model.Uri;
import akka.http.scaladsl.model.headers.Host;
import akka.parboiled2.ParserInput$;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Makes requests of Akka HTTP's model of the heads that Netty has read, and refuses what Netty lets
 * pass.
 */
final class Requests {
  /** Method and version besides. */
  static final int MAX_LINE_BYTES = Requests.MAX_TARGET_BYTES + 32;

  static final int MAX_HEADERS_BYTES = 16 << 10;

  private static final int MAX_TARGET_BYTES = 2048;
  private static final int MAX_HEADERS = 64;

  /**
   * The headers that directives of our routes ask for by their class, which must be parsed for it.
   * All others are asked for by name, and parsing what every browser sends for nobody is most of
   * what a request costs.
   */
  private static final Set<String> ASKED_FOR_BY_CLASS =
      Set.of(
          "cookie",
          "host",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-unmodified-since");

  /** They say how the body comes, which the entity knows. */
  private static final Set<String> OF_THE_ENTITY =
      Set.of("content-length", "content-type", "transfer-encoding");

  private final RemoteAddress peer;

  Requests(RemoteAddress peer) {
    this.peer = peer;
  }

  /** What a head came to. */
  sealed interface Reading {
    /** Without its body. */
    record Made(HttpRequest request, ContentType contentType) implements Reading {}

    record Refused(int status) implements Reading {}
  }

  Reading read(io.netty.handler.codec.http.HttpRequest head) {
    if (head.decoderResult().isFailure()) {
      return new Reading.Refused(status(head.decoderResult().cause()));
    }
    HttpHeaders headers = head.headers();
    // Of WebSocket drafts before RFC 6455.
    if (headers.contains(HttpHeaderNames.SEC_WEBSOCKET_KEY1)
        || headers.contains(HttpHeaderNames.SEC_WEBSOCKET_KEY2)) {
      return new Reading.Refused(400);
    }
    if (!head.protocolVersion().equals(HttpVersion.HTTP_1_1)
        && !head.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
      return new Reading.Refused(505);
    }
    if (head.uri().length() > MAX_TARGET_BYTES) {
      return new Reading.Refused(414);
    }
    if (headers.size() > MAX_HEADERS) {
      return new Reading.Refused(431);
    }
    if (headers.getAll(HttpHeaderNames.HOST).size() != 1
        || headers.getAll(HttpHeaderNames.CONTENT_TYPE).size() > 1) {
      return new Reading.Refused(400);
    }
    if (!headers.getAll(HttpHeaderNames.TRANSFER_ENCODING).stream()
        .allMatch(HttpHeaderValues.CHUNKED::contentEqualsIgnoreCase)) {
      return new Reading.Refused(501);
    }
    if (!headers.getAll(HttpHeaderNames.EXPECT).stream()
        .allMatch(HttpHeaderValues.CONTINUE::contentEqualsIgnoreCase)) {
      return new Reading.Refused(417);
    }
    // CONNECT is for proxies: what is behind a 2xx is no HTTP, and the codec sends it without body.
    return HttpMethods.lookup(head.method().name())
        .filter(method -> !method.equals(HttpMethods.CONNECT))
        .map(
            method ->
                isBodyDisallowed(method, head) ? new Reading.Refused(400) : made(head, method))
        .orElseGet(() -> new Reading.Refused(501));
  }

  /** A TRACE has none (RFC 9110, 9.3.8), and there is no request of Akka HTTP that has. */
  private static boolean isBodyDisallowed(
      HttpMethod method, io.netty.handler.codec.http.HttpRequest head) {
    return method.requestEntityAcceptance().equals(RequestEntityAcceptances.Disallowed)
        && (HttpUtil.isTransferEncodingChunked(head) || HttpUtil.getContentLength(head, 0L) > 0);
  }

  /** What cannot be decoded comes from Netty as a request that says why. */
  private static int status(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ -> 414;
      case TooLongHttpHeaderException _ -> 431;
      default -> 400;
    };
  }

  private Reading made(io.netty.handler.codec.http.HttpRequest head, HttpMethod method) {
    List<HttpHeader> headers = new ArrayList<>(head.headers().size());
    for (Map.Entry<String, String> header : head.headers()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!OF_THE_ENTITY.contains(name)) {
        headers.add(header(name, header.getKey(), header.getValue()));
      }
    }
    try {
      // Whoever may GET may ask for the head alone; the body is then left out.
      HttpRequest request =
          HttpRequest.create()
              .withMethod(method.equals(HttpMethods.HEAD) ? HttpMethods.GET : method)
              .withProtocol(
                  head.protocolVersion().equals(HttpVersion.HTTP_1_0)
                      ? HttpProtocols.HTTP_1_0
                      : HttpProtocols.HTTP_1_1)
              .withHeaders(headers)
              .addAttribute(AttributeKeys.remoteAddress, peer);
      return new Reading.Made(
          ((akka.http.scaladsl.model.HttpRequest) request)
              .withUri(target(head.uri()))
              .withEffectiveUri(false, Host.empty()),
          contentType(head.headers().get(HttpHeaderNames.CONTENT_TYPE)));
    } catch (IllegalUriException | IllegalArgumentException malformed) {
      return new Reading.Refused(400);
    }
  }

  /**
   * As a target and not as a whole address, in which {@code //evil} would be the name of a host.
   */
  private static Uri target(String target) {
    return Uri.parseHttpRequestTarget(
        ParserInput$.MODULE$.apply(target),
        StandardCharsets.UTF_8,
        akka.http.javadsl.model.Uri.STRICT);
  }

  private static HttpHeader header(String lowercase, String name, String value) {
    if (ASKED_FOR_BY_CLASS.contains(lowercase)) {
      try {
        return HttpHeader.parse(name, value);
      } catch (IllegalArgumentException malformed) {
        // Then nobody finds it by its class either.
      }
    }
    return RawHeader.create(name, value);
  }

  private static ContentType contentType(String value) {
    if (value == null) {
      return ContentTypes.NO_CONTENT_TYPE;
    }
    try {
      return ContentTypes.parse(value);
    } catch (NoSuchElementException malformed) {
      // As Akka HTTP says it.
      return ContentTypes.NO_CONTENT_TYPE;
    }
  }
}
