package quizhall.core.listener;

import akka.util.ByteString;
import akka.util.ByteStringBuilder;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Heads and pieces of bodies that were read and wait for their turn. Of the connection's loop. */
final class Parts {
  /**
   * One reading brings fewer; only a peer that has ended its half may have more, since epoll then
   * reads all that is in the kernel.
   */
  private static final int MOST = 8192;

  private final Deque<HttpObject> waiting = new ArrayDeque<>();

  void add(HttpObject part) {
    waiting.add(part);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  boolean areTooMany() {
    return waiting.size() > MOST;
  }

  /** Past whatever no request claims, such as the end of a body that there was none of. */
  Optional<HttpRequest> nextHead() {
    while (!waiting.isEmpty()) {
      HttpObject part = waiting.remove();
      if (part instanceof HttpRequest head) {
        return Optional.of(head);
      }
      ReferenceCountUtil.release(part);
    }
    return Optional.empty();
  }

  HttpContent nextPiece() {
    return (HttpContent) waiting.remove();
  }

  /** The body of the request that was taken last, if all of it is here. Trailers are dropped. */
  Optional<ByteString> wholeBody() {
    if (!isWholeBodyHere()) {
      return Optional.empty();
    }
    ByteStringBuilder bytes = ByteString.createBuilder();
    boolean isLast;
    do {
      HttpContent piece = nextPiece();
      isLast = piece instanceof LastHttpContent;
      if (piece.content().isReadable()) {
        bytes.append(ByteString.fromArrayUnsafe(ByteBufUtil.getBytes(piece.content())));
      }
      piece.release();
    } while (!isLast);
    return Optional.of(bytes.result());
  }

  private boolean isWholeBodyHere() {
    for (HttpObject part : waiting) {
      if (!(part instanceof HttpContent) || part.decoderResult().isFailure()) {
        return false;
      }
      if (part instanceof LastHttpContent) {
        return true;
      }
    }
    return false;
  }

  void release() {
    waiting.forEach(ReferenceCountUtil::release);
    waiting.clear();
  }
}
