package quizhall.core.listener;

import akka.http.javadsl.model.HttpEntity;
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
 * The body of a response that is made while it is sent, or that is too large to be given away at
 * once: the next portion is asked for when the peer has read enough of those before. Of the
 * connection's loop, but for what streams call.
 */
final class ResponseBody implements Subscriber<ByteString> {
  /** Of a body that is there as a whole: so much of it is copied for a peer at a time. */
  private static final int PIECE_BYTES = 32 << 10;

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
    if (entity instanceof HttpEntity.Strict whole) {
      onSubscribe(new Pieces(whole.getData()));
      return;
    }
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
      give.accept(new DefaultHttpContent(Unpooled.wrappedBuffer(portion.asByteBuffer())));
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

  /** Of what is there already. */
  private final class Pieces implements Subscription {
    private ByteString rest;
    private boolean atEnd;

    Pieces(ByteString whole) {
      this.rest = whole;
    }

    @Override
    public void request(long one) {
      if (atEnd) {
        return;
      }
      ByteString piece = rest.take(PIECE_BYTES);
      rest = rest.drop(PIECE_BYTES);
      atEnd = rest.isEmpty();
      onNext(piece);
      if (atEnd) {
        onComplete();
      }
    }

    @Override
    public void cancel() {
      rest = ByteString.emptyByteString();
      atEnd = true;
    }
  }
}
