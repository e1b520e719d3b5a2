package quizhall.core.listener;

import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.ResponseEntity;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.util.AsciiString;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Status and headers of a response of Akka HTTP's model, for Netty.
 *
 * @param length of the body, if it is known beforehand
 * @param hasBody whether one follows: not after some statuses, nor when the head alone was asked
 *     for
 * @param isLast whether the connection ends with the response
 */
record ResponseHead(
    HttpResponseStatus status,
    HttpHeaders headers,
    OptionalLong length,
    boolean hasBody,
    boolean isLast) {

  private static final AsciiString CONNECTION = AsciiString.cached("Connection");
  private static final AsciiString CONTENT_LENGTH = AsciiString.cached("Content-Length");
  private static final AsciiString CONTENT_TYPE = AsciiString.cached("Content-Type");
  private static final AsciiString DATE = AsciiString.cached("Date");
  private static final AsciiString TRANSFER_ENCODING = AsciiString.cached("Transfer-Encoding");

  /** Not a route's to say. */
  private static final Set<String> OURS =
      Set.of("connection", "content-length", "content-type", "date", "transfer-encoding");

  static ResponseHead of(HttpResponse response, ResponseTo request, boolean last) {
    HttpResponseStatus status = HttpResponseStatus.valueOf(response.status().intValue());
    ResponseEntity entity = response.entity();
    OptionalLong length = entity.getContentLengthOption();
    boolean bodyAllowed =
        status.codeClass() != HttpStatusClass.INFORMATIONAL
            && !status.equals(HttpResponseStatus.NO_CONTENT)
            && !status.equals(HttpResponseStatus.NOT_MODIFIED);
    // Who does not know chunks takes the end of the connection for that of the body.
    boolean isChunked = bodyAllowed && length.isEmpty() && request.knowsChunks();
    boolean isLast = last || (bodyAllowed && length.isEmpty() && !isChunked);
    HttpHeaders headers = headers(response);
    if (!entity.getContentType().equals(ContentTypes.NO_CONTENT_TYPE) && bodyAllowed) {
      headers.set(CONTENT_TYPE, entity.getContentType().toString());
    }
    if (isChunked) {
      headers.set(TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
    } else if (bodyAllowed && length.isPresent()) {
      headers.set(CONTENT_LENGTH, Long.toString(length.getAsLong()));
    }
    if (isLast) {
      headers.set(CONNECTION, HttpHeaderValues.CLOSE);
    } else if (request.expectsToHearOfKeptConnections()) {
      headers.set(CONNECTION, HttpHeaderValues.KEEP_ALIVE);
    }
    return new ResponseHead(
        status, headers, length, bodyAllowed && !request.wantsHeadAlone(), isLast);
  }

  /**
   * Names and values are checked: a line break in one would begin what looks like another response.
   */
  private static HttpHeaders headers(HttpResponse response) {
    HttpHeaders headers = DefaultHttpHeadersFactory.headersFactory().newHeaders();
    headers.set(DATE, HttpDate.now());
    for (HttpHeader header : response.getHeaders()) {
      if (header.renderInResponses() && !OURS.contains(header.lowercaseName())) {
        headers.add(header.name(), header.value());
      }
    }
    return headers;
  }
}
