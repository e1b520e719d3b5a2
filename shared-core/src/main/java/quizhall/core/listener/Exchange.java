package quizhall.core.listener;

import java.time.Duration;
import java.util.Optional;
import quizhall.core.http.Patience;

/** One request and its answer, as far as they have come. Of the connection's loop. */
final class Exchange {
  private final ResponseTo to;
  private final Optional<WebSocketKey> webSocket;
  private final Optional<RequestBody> body;
  private final Patience patience;

  private boolean awaitsGoAhead;
  private boolean answered;
  private boolean written;
  private long writtenAt;

  /**
   * @param body none when all of it came with the request
   * @param awaitsGoAhead whether the peer sends the body when it is told to
   */
  Exchange(
      ResponseTo to,
      Optional<WebSocketKey> webSocket,
      Optional<RequestBody> body,
      boolean awaitsGoAhead,
      Patience patience) {
    this.to = to;
    this.webSocket = webSocket;
    this.body = body;
    this.awaitsGoAhead = awaitsGoAhead && body.isPresent();
    this.patience = patience;
  }

  ResponseTo to() {
    return to;
  }

  Optional<WebSocketKey> webSocket() {
    return webSocket;
  }

  /** What of the body is still to come; empty when there is nothing. */
  Optional<RequestBody> unfinishedBody() {
    return body.filter(its -> !its.isWhole());
  }

  boolean wantsBody() {
    return unfinishedBody().filter(RequestBody::wants).isPresent();
  }

  /** Whether the peer is to be told now to send the body; once. */
  boolean takeGoAhead() {
    boolean tell =
        awaitsGoAhead && !answered && unfinishedBody().filter(RequestBody::isReadOn).isPresent();
    awaitsGoAhead &= !tell;
    return tell;
  }

  /** Whether another request may follow, as far as this one is concerned. */
  boolean mayGoOn() {
    return to.wantsToGoOn()
        && webSocket.isEmpty()
        && !awaitsGoAhead
        && unfinishedBody().filter(body -> !body.isEndNear()).isEmpty();
  }

  boolean isOverdue() {
    return !answered && patience.isOver();
  }

  boolean isAnswered() {
    return answered;
  }

  void answered() {
    answered = true;
  }

  /** The answer is on its way: nobody reads what is left of the body. */
  void written() {
    written = true;
    writtenAt = System.nanoTime();
    body.ifPresent(RequestBody::abandon);
  }

  boolean isDone() {
    return written && unfinishedBody().isEmpty();
  }

  /** Whether what is left of the body is not worth waiting for any more. */
  boolean isHopeless(Duration limit) {
    return written
        && (System.nanoTime() - writtenAt >= limit.toNanos()
            || unfinishedBody().filter(RequestBody::isHopeless).isPresent());
  }
}
