package quizhall.fuzz;

import akka.actor.typed.ActorSystem;
import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.EntityTag;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.japi.function.Function;
import akka.stream.Materializer;
import akka.stream.SystemMaterializer;
import akka.stream.javadsl.Sink;
import akka.stream.javadsl.Source;
import akka.util.ByteString;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import quizhall.core.config.Settings;
import quizhall.core.http.Edge;
import quizhall.core.http.HttpApi;

/** Routes that do with requests what the services do: behind the same edge, in a few words. */
public final class FuzzedRoutes {
  private static final ByteString PORTION = ByteString.fromString("a portion ".repeat(100));
  private static final int PORTIONS = 60;

  private final Materializer materializer;
  private final Consumer<Runnable> later;
  private final java.util.function.Function<HttpRequest, HttpResponse> socket;

  private FuzzedRoutes(
      Materializer materializer,
      Consumer<Runnable> later,
      java.util.function.Function<HttpRequest, HttpResponse> socket) {
    this.materializer = materializer;
    this.later = later;
    this.socket = socket;
  }

  /** A JSON body. */
  record Word(String text, List<Integer> numbers) {}

  /**
   * @param later runs something in a while
   * @param socket answers who asks for a WebSocket
   */
  public static Function<HttpRequest, CompletionStage<HttpResponse>> handler(
      ActorSystem<?> system,
      Consumer<Runnable> later,
      java.util.function.Function<HttpRequest, HttpResponse> socket) {
    FuzzedRoutes routes =
        new FuzzedRoutes(SystemMaterializer.get(system).materializer(), later, socket);
    return Edge.of(Settings.of(system.settings().config()))
        .handler(Directives.extractRequest(routes::route), system);
  }

  private Route route(HttpRequest request) {
    return switch (request.getUri().path()) {
      case "/socket" -> HttpApi.complete(socket.apply(request));
      case "/json" -> HttpApi.body(Word.class, word -> HttpApi.complete(HttpApi.json(200, word)));
      case "/bytes" -> HttpApi.complete(counted(request));
      case "/first" ->
          HttpApi.complete(
              request
                  .entity()
                  .getDataBytes()
                  .runWith(Sink.headOption(), materializer)
                  .handle((first, failure) -> text(failure == null ? "began" : "broke off")));
      case "/later" -> HttpApi.complete(later().thenApply(_ -> text("at last")));
      case "/late-reader" -> HttpApi.complete(later().thenCompose(_ -> counted(request)));
      case "/unread" -> HttpApi.complete(text("not read"));
      case "/stream" ->
          HttpApi.complete(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.createChunked(
                          ContentTypes.TEXT_PLAIN_UTF8, Source.repeat(PORTION).take(3))));
      case "/much" ->
          HttpApi.complete(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.create(
                          ContentTypes.TEXT_PLAIN_UTF8,
                          (long) PORTIONS * PORTION.size(),
                          Source.repeat(PORTION).take(PORTIONS))));
      case "/empty" -> HttpApi.complete(HttpApi.noContent());
      case "/tagged" ->
          Directives.conditional(
              EntityTag.create("of-one", false), () -> HttpApi.complete(text("tagged")));
      default ->
          Directives.optionalCookie(
              "seat",
              seat ->
                  HttpApi.complete(
                      text(
                          request.getUri()
                              + " "
                              + seat.isPresent()
                              + StreamSupport.stream(request.getHeaders().spliterator(), false)
                                  .map(HttpHeader::name)
                                  .collect(Collectors.joining(", ")))));
    };
  }

  private CompletionStage<HttpResponse> counted(HttpRequest request) {
    return request
        .entity()
        .getDataBytes()
        .runFold(0L, (bytes, part) -> bytes + part.size(), materializer)
        .handle((bytes, failure) -> text(failure == null ? "bytes: " + bytes : "broke off"));
  }

  private CompletionStage<Void> later() {
    CompletableFuture<Void> come = new CompletableFuture<>();
    later.accept(() -> come.complete(null));
    return come;
  }

  private static HttpResponse text(String text) {
    return HttpResponse.create().withEntity(text);
  }
}
