package quizhall.core.listener;

import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.RequestEntity;
import akka.stream.Attributes;
import akka.stream.javadsl.Source;
import akka.util.ByteString;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The body of a request that did not come whole: it is read on as far as its one reader asks. Of
 * the connection's loop, but for what streams call.
 */
final class RequestBody implements Publisher<ByteString>, Subscription {
  /** Of what no reader wants, so much is read away for the sake of the next request. */
  static final long WORTH_READING_AWAY_BYTES = 64L << 10;

  /** Where a route does not say otherwise. */
  private static final long MAX_BYTES = 8L << 20;

  /** Portions that a reader may be ahead of what it does with them. */
  private static final int AHEAD = 4;

  private final OptionalLong length;
  private final Executor loop;
  private final Runnable wanted;

  private Subscriber<? super ByteString> reader;
  private long demand;
  private long received;
  private long readAway;
  private boolean unwanted;
  private boolean whole;
  private boolean broken;
  private Throwable failure;

  /**
   * @param length if it was told
   * @param wanted told whenever more is wanted, on the loop
   */
  RequestBody(OptionalLong length, Executor loop, Runnable wanted) {
    this.length = length;
    this.loop = loop;
    this.wanted = wanted;
  }

  RequestEntity entity(ContentType type) {
    Source<ByteString, ?> bytes =
        Source.fromPublisher(this).addAttributes(Attributes.inputBuffer(1, AHEAD));
    RequestEntity entity =
        length.isPresent()
            ? HttpEntities.create(type, length.getAsLong(), bytes)
            : HttpEntities.createChunked(type, bytes);
    return (RequestEntity) entity.withSizeLimit(MAX_BYTES);
  }

  /** Whether the next part would go somewhere. */
  boolean wants() {
    return unwanted ? readAway <= WORTH_READING_AWAY_BYTES : demand > 0;
  }

  /** Whether a reader waits for the next part. */
  boolean isReadOn() {
    return !unwanted && demand > 0;
  }

  boolean isWhole() {
    return whole;
  }

  /** Whether its end cannot be found, or not for a price worth a connection. */
  boolean isHopeless() {
    return broken || readAway > WORTH_READING_AWAY_BYTES || (length.isPresent() && !isEndNear());
  }

  /** Whether another request may be promised a turn behind it: how much is left has to be known. */
  boolean isEndNear() {
    return !broken
        && length.isPresent()
        && length.getAsLong() - received <= WORTH_READING_AWAY_BYTES;
  }

  /** The next part, which is released. */
  void offer(HttpContent part) {
    try {
      int size = part.content().readableBytes();
      if (part.decoderResult().isFailure()) {
        breakOff(part.decoderResult().cause());
      } else {
        received += size;
        whole = part instanceof LastHttpContent;
        if (unwanted) {
          readAway += size;
        } else if (size > 0) {
          demand--;
          reader.onNext(ByteString.fromArrayUnsafe(ByteBufUtil.getBytes(part.content())));
        }
        if (whole && reader != null && !unwanted) {
          reader.onComplete();
        }
      }
    } finally {
      part.release();
    }
  }

  /** Nobody reads it any more. */
  void abandon() {
    // What was left when the answer promised to go on is read away, whatever came before.
    readAway = 0;
    if (!whole) {
      fail(new IOException("the request has been answered"));
    }
  }

  /** It will not come to its end. */
  void breakOff(Throwable cause) {
    broken = !whole;
    fail(cause);
  }

  private void fail(Throwable cause) {
    if (failure == null && !whole) {
      failure = cause;
      unwanted = true;
      if (reader != null) {
        reader.onError(cause);
      }
    }
  }

  @Override
  public void subscribe(Subscriber<? super ByteString> subscriber) {
    loop.execute(() -> begin(subscriber));
  }

  private void begin(Subscriber<? super ByteString> subscriber) {
    if (reader != null) {
      subscriber.onSubscribe(NOTHING);
      subscriber.onError(new IllegalStateException("a body is read once"));
      return;
    }
    reader = subscriber;
    subscriber.onSubscribe(this);
    if (failure != null) {
      subscriber.onError(failure);
    }
  }

  @Override
  public void request(long more) {
    loop.execute(
        () -> {
          demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
          wanted.run();
        });
  }

  @Override
  public void cancel() {
    loop.execute(
        () -> {
          unwanted = true;
          wanted.run();
        });
  }

  private static final Subscription NOTHING =
      new Subscription() {
        @Override
        public void request(long more) {}

        @Override
        public void cancel() {}
      };
}
