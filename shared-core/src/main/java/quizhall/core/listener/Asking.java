package quizhall.core.listener;

import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.RequestEntity;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import quizhall.core.http.Patience;

/** Brings requests, with their bodies, to whoever answers them. Of a connection's loop. */
final class Asking {
  private final Loop loop;
  private final Serving serving;
  private final Runnable bodyWanted;
  private final BiConsumer<Exchange, HttpResponse> answered;

  /**
   * @param bodyWanted told when a reader wants more of the body that is coming
   * @param answered told the answer, on the loop; an error ends the connection instead
   */
  Asking(
      Loop loop,
      Serving serving,
      Runnable bodyWanted,
      BiConsumer<Exchange, HttpResponse> answered) {
    this.loop = loop;
    this.serving = serving;
    this.bodyWanted = bodyWanted;
    this.answered = answered;
  }

  /**
   * @param head as it was read
   * @param made of it
   * @param behind what has come behind the head; the body is taken out of it if it is whole
   */
  Exchange ask(
      HttpRequest head,
      akka.http.javadsl.model.HttpRequest made,
      ContentType contentType,
      Parts behind) {
    Optional<WebSocketKey> webSocket = WebSocketKey.of(head);
    Optional<RequestEntity> whole =
        webSocket.isPresent()
            ? Optional.of(HttpEntities.EMPTY)
            : behind.wholeBody().map(bytes -> HttpEntities.create(contentType, bytes));
    Optional<RequestBody> coming =
        whole.isPresent()
            ? Optional.empty()
            : Optional.of(new RequestBody(length(head), loop, bodyWanted));
    Patience patience = new Patience(serving.limits().requestTimeout());
    Exchange exchange =
        new Exchange(
            ResponseTo.of(head), webSocket, coming, HttpUtil.is100ContinueExpected(head), patience);
    var request =
        made.withEntity(whole.orElseGet(() -> coming.orElseThrow().entity(contentType)))
            .addAttribute(Patience.KEY, patience);
    ask(
        webSocket.isPresent()
            ? request.addAttribute(WebSocketKey.ATTRIBUTE, webSocket.get())
            : request,
        exchange);
    return exchange;
  }

  private static OptionalLong length(HttpRequest head) {
    long length = HttpUtil.getContentLength(head, -1L);
    return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
  }

  private void ask(akka.http.javadsl.model.HttpRequest request, Exchange exchange) {
    serving
        .threads()
        .execute(
            () -> {
              try {
                var _ =
                    serving
                        .handler()
                        .apply(request)
                        .whenComplete((response, failure) -> tell(exchange, response, failure));
              } catch (Throwable error) {
                tell(exchange, null, error);
              }
            });
  }

  private void tell(Exchange exchange, HttpResponse response, Throwable failure) {
    loop.execute(
        () -> {
          if (failure == null) {
            answered.accept(exchange, response);
          } else {
            loop.failed().accept(failure);
          }
        });
  }
}
