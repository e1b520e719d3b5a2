package quizhall.core.listener;

import akka.http.javadsl.model.ResponseEntity;
import akka.stream.javadsl.AsPublisher;
import akka.stream.javadsl.Keep;
import akka.stream.javadsl.Sink;
import akka.util.ByteString;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The body of a response that is made while it is sent: the next portion is asked for when the peer
 * has read enough of those before. Of the connection's loop, but for what streams call.
 */
final class ResponseBody implements Subscriber<ByteString> {
  private final Channel channel;
  private final Loop loop;
  private final Consumer<Object> give;
  private final Runnable written;

  private final boolean isCounted;
  private long left;
  private Subscription stream;
  private boolean asked;
  private boolean over;

  /**
   * @param length that was told beforehand, and so must be kept
   * @param give takes each part for the channel
   * @param written told at the end, when all is given to the channel; a body that does not become
   *     what was announced ends the connection instead
   */
  ResponseBody(
      Channel channel, Loop loop, OptionalLong length, Consumer<Object> give, Runnable written) {
    this.channel = channel;
    this.loop = loop;
    this.isCounted = length.isPresent();
    this.left = length.orElse(0);
    this.give = give;
    this.written = written;
  }

  void send(ResponseEntity entity, Serving serving) {
    entity
        .getDataBytes()
        .toMat(Sink.asPublisher(AsPublisher.WITHOUT_FANOUT), Keep.right())
        .addAttributes(Serving.guarded())
        .run(serving.materializer())
        .subscribe(this);
  }

  /** There may be room again. */
  void goOn() {
    if (stream != null && !asked && !over && channel.isWritable()) {
      asked = true;
      stream.request(1);
    }
  }

  /** Nobody reads it any more. */
  void end() {
    if (!over) {
      over = true;
      if (stream != null) {
        stream.cancel();
      }
    }
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    loop.execute(
        () -> {
          stream = subscription;
          if (over) {
            subscription.cancel();
          } else {
            goOn();
          }
        });
  }

  @Override
  public void onNext(ByteString portion) {
    loop.execute(() -> write(portion));
  }

  private void write(ByteString portion) {
    if (over) {
      return;
    }
    asked = false;
    left -= portion.size();
    if (isCounted && left < 0) {
      fail(new IllegalStateException("a body is longer than it was announced"));
      return;
    }
    if (!portion.isEmpty()) {
      give.accept(new DefaultHttpContent(Unpooled.wrappedBuffer(portion.toArrayUnsafe())));
    }
    goOn();
  }

  @Override
  public void onComplete() {
    loop.execute(
        () -> {
          if (over) {
            return;
          }
          if (isCounted && left != 0) {
            fail(new IllegalStateException("a body is shorter than it was announced"));
            return;
          }
          over = true;
          give.accept(LastHttpContent.EMPTY_LAST_CONTENT);
          written.run();
        });
  }

  @Override
  public void onError(Throwable failure) {
    // Whatever it is, also of input and output: it is not the connection's.
    loop.execute(() -> fail(new IllegalStateException("a body could not be made", failure)));
  }

  private void fail(Throwable failure) {
    if (!over) {
      end();
      loop.failed().accept(failure);
    }
  }
}
