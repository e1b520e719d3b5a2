package quizhall.core.listener;

import akka.http.javadsl.model.HttpEntity;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.ResponseEntity;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives responses to a connection's channel. Of its loop. */
final class ResponseWriter {
  /** A larger body goes out in pieces: whole, it would be copied out of the heap for each peer. */
  private static final int WHOLE_BYTES = 64 << 10;

  private final Channel channel;
  private final Loop loop;
  private final Serving serving;
  private final Idleness idleness;

  private Optional<ResponseBody> body = Optional.empty();

  ResponseWriter(Channel channel, Loop loop, Serving serving, Idleness idleness) {
    this.channel = channel;
    this.loop = loop;
    this.serving = serving;
    this.idleness = idleness;
  }

  /**
   * Nothing else may be written until then.
   *
   * @param last whether the connection is to end with it
   * @param written told whether it does, when all of it is given to the channel
   */
  void write(HttpResponse response, ResponseTo to, boolean last, Consumer<Boolean> written) {
    ResponseHead head = ResponseHead.of(response, to, last);
    if (head.hasBody() && !isSmall(response.entity())) {
      give(new DefaultHttpResponse(HttpVersion.HTTP_1_1, head.status(), head.headers()));
      ResponseBody sending =
          new ResponseBody(
              channel,
              loop,
              head.length(),
              this::give,
              () -> {
                body = Optional.empty();
                written.accept(head.isLast());
              });
      body = Optional.of(sending);
      sending.send(response.entity(), serving);
    } else {
      give(
          new DefaultFullHttpResponse(
              HttpVersion.HTTP_1_1,
              head.status(),
              head.hasBody() ? content(response) : Unpooled.EMPTY_BUFFER,
              head.headers(),
              EmptyHttpHeaders.INSTANCE));
      if (!head.hasBody()) {
        discard(response);
      }
      written.accept(head.isLast());
    }
  }

  private static boolean isSmall(ResponseEntity entity) {
    return entity instanceof HttpEntity.Strict whole && whole.getData().size() <= WHOLE_BYTES;
  }

  private static ByteBuf content(HttpResponse response) {
    return Unpooled.wrappedBuffer(
        ((HttpEntity.Strict) response.entity()).getData().toArrayUnsafe());
  }

  /** Nobody wants it; a stream that was not run would hold what it is made of. */
  void discard(HttpResponse response) {
    if (!response.entity().isStrict()) {
      var _ = response.discardEntityBytes(serving.materializer());
    }
  }

  /** The peer may send the body that it has announced. */
  void goAhead() {
    give(
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER));
  }

  void switchProtocols(WebSocketKey key) {
    give(key.switching());
  }

  /** There may be room again. */
  void goOn() {
    body.ifPresent(ResponseBody::goOn);
  }

  /** The connection has closed. */
  void end() {
    body.ifPresent(ResponseBody::end);
  }

  private void give(Object message) {
    idleness.end();
    var _ = channel.writeAndFlush(message).addListener(this::given);
  }

  private void given(Future<? super Void> given) {
    if (!given.isSuccess() && !(given.cause() instanceof IOException)) {
      loop.failed().accept(given.cause());
    }
  }
}
