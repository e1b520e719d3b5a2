package quizhall.game.http;

import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of the pages, in memory.
 *
 * @param etag changes with the content
 * @param fixed whether the name changes with the content, so that nobody need ever ask again
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageFile(
    ContentType type, byte[] content, Optional<byte[]> gzipped, String etag, boolean fixed) {
  private static final HttpHeader FOREVER =
      RawHeader.create("Cache-Control", "public, max-age=31536000, immutable");
  private static final HttpHeader ASK = RawHeader.create("Cache-Control", "no-cache");
  private static final HttpHeader NO_SNIFFING =
      RawHeader.create("X-Content-Type-Options", "nosniff");

  HttpResponse answer(HttpRequest request) {
    List<HttpHeader> headers = new ArrayList<>();
    headers.add(fixed ? FOREVER : ASK);
    headers.add(NO_SNIFFING);
    headers.add(RawHeader.create("ETag", etag));
    if (gzipped.isPresent()) {
      headers.add(RawHeader.create("Vary", "Accept-Encoding"));
    }
    if (header(request, "If-None-Match").contains(etag)) {
      return HttpResponse.create().withStatus(304).withHeaders(headers);
    }
    if (gzipped.isPresent() && header(request, "Accept-Encoding").contains("gzip")) {
      headers.add(RawHeader.create("Content-Encoding", "gzip"));
      return HttpResponse.create().withHeaders(headers).withEntity(type, gzipped.get());
    }
    return HttpResponse.create().withHeaders(headers).withEntity(type, content);
  }

  private static String header(HttpRequest request, String name) {
    return request.getHeader(name).map(HttpHeader::value).orElse("");
  }
}
