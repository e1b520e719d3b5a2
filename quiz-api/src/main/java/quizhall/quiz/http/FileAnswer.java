package quizhall.quiz.http;

import akka.NotUsed;
import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpEntity;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import akka.japi.Pair;
import akka.stream.javadsl.Source;
import akka.util.ByteString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.quiz.library.KeptFile;

/**
 * A file over HTTP (RFC 9110): it never changes, so browsers keep it; a part of it may be asked
 * for; and a browser that opens it by itself runs nothing of it.
 */
final class FileAnswer {

  private static final List<HttpHeader> HEADERS =
      List.of(
          RawHeader.create("Cache-Control", "public, max-age=31536000, immutable"),
          RawHeader.create("Content-Security-Policy", "default-src 'none'; sandbox"),
          RawHeader.create("Accept-Ranges", "bytes"));

  private static final int PART_BYTES = 256 << 10;

  private final HttpRequest request;
  private final KeptFile file;
  private final String tag;

  private FileAnswer(HttpRequest request, KeptFile file) {
    this.request = request;
    this.file = file;
    this.tag = '"' + file.tag() + '"';
  }

  static CompletionStage<HttpResponse> to(HttpRequest request, KeptFile file) {
    return new FileAnswer(request, file).response();
  }

  private CompletionStage<HttpResponse> response() {
    if (header("If-None-Match").filter(this::names).isPresent()) {
      return CompletableFuture.completedStage(answer(304));
    }
    Optional<String> range =
        header("If-Range").filter(known -> !known.equals(tag)).isPresent()
            ? Optional.empty()
            : header("Range");
    return switch (ByteRange.of(range, file.size())) {
      case ByteRange.Whole() -> content(200, 0, file.size());
      case ByteRange.Part(int from, int to) ->
          content(206, from, to - from + 1)
              .thenApply(
                  part ->
                      part.addHeader(
                          RawHeader.create(
                              "Content-Range", "bytes %d-%d/%d".formatted(from, to, file.size()))));
      case ByteRange.None() ->
          CompletableFuture.completedStage(
              answer(416).addHeader(RawHeader.create("Content-Range", "bytes */" + file.size())));
    };
  }

  private boolean names(String tags) {
    return Arrays.stream(tags.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  private Optional<String> header(String name) {
    return request.getHeader(name).map(HttpHeader::value);
  }

  private HttpResponse answer(int status) {
    return HttpResponse.create()
        .withStatus(status)
        .addHeaders(HEADERS)
        .addHeader(RawHeader.create("ETag", tag));
  }

  private CompletionStage<HttpResponse> content(int status, int from, int length) {
    return entity(from, length).thenApply(entity -> answer(status).withEntity(entity));
  }

  private CompletionStage<HttpEntity.Strict> strict(ContentType type, int from, int length) {
    return file.content()
        .part(from, length)
        .thenApply(bytes -> HttpEntities.create(type, ByteString.fromArrayUnsafe(bytes)));
  }

  /** A short one is there before the answer begins, so that an outage is still told. */
  private CompletionStage<? extends akka.http.javadsl.model.ResponseEntity> entity(
      int from, int length) {
    ContentType type = ContentTypes.parse(file.type());
    return length <= PART_BYTES
        ? strict(type, from, length)
        : CompletableFuture.completedStage(HttpEntities.create(type, length, parts(from, length)));
  }

  private Source<ByteString, NotUsed> parts(int from, int length) {
    int end = from + length;
    return Source.unfoldAsync(
        from,
        at ->
            at == end
                ? CompletableFuture.completedStage(Optional.empty())
                : file.content()
                    .part(at, Math.min(PART_BYTES, end - at))
                    .thenApply(
                        bytes ->
                            Optional.of(
                                Pair.create(
                                    at + bytes.length, ByteString.fromArrayUnsafe(bytes)))));
  }
}
