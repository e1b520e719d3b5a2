package quizhall.game.gateway;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import java.util.Optional;
import quizhall.game.wire.CloseCode;

/**
 * What one socket is told. As long as the connection takes what it is given, a frame goes to it at
 * once; when it does not, frames wait in a bounded queue. After a close frame nothing is sent. All
 * state is its event loop's.
 */
final class SocketWriter implements Socket {
  private final Channel channel;
  private final SocketLoop loop;

  /** While frames wait. */
  private Optional<SendQueue> queue = Optional.empty();

  private boolean isUnflushed;
  private boolean closing;
  private boolean peerClosed;
  private long closingSince;

  SocketWriter(Channel channel, SocketLoop loop) {
    this.channel = channel;
    this.loop = loop;
  }

  @Override
  public SocketThread thread() {
    return loop;
  }

  @Override
  public void send(Frame frame) {
    loop.execute(() -> sendNow(frame));
  }

  @Override
  public void sendLatest(Slot slot, Frame frame) {
    loop.execute(() -> sendLatestNow(slot, frame));
  }

  @Override
  public void close(CloseCode code) {
    loop.execute(() -> closeNow(code));
  }

  private void sendNow(Frame frame) {
    if (closing) {
      return;
    }
    if (isFull()) {
      waiting().add(frame);
      closeIfTooSlow();
    } else {
      write(frame);
    }
  }

  private void sendLatestNow(Slot slot, Frame frame) {
    if (!closing && isFull()) {
      waiting().addLatest(slot, frame);
      closeIfTooSlow();
    } else {
      sendNow(frame);
    }
  }

  private void closeNow(CloseCode code) {
    if (!closing) {
      sendNow(Frame.close(code));
      beginClosing();
    }
  }

  /** What still waits is for nobody. */
  void closeAtOnce(CloseCode code) {
    if (!closing) {
      queue = Optional.empty();
      loop.execute(() -> write(Frame.close(code)));
      beginClosing();
    }
  }

  /** The peer sent a close frame: it gets one, unless it was sent one before, and that is all. */
  void peerCloses(byte[] payload) {
    if (!closing) {
      queue = Optional.empty();
      loop.execute(() -> write(Frame.closeEcho(payload)));
      beginClosing();
    }
    peerClosed = true;
    endIfDone();
  }

  boolean isClosing() {
    return closing;
  }

  /** Whether the peer had its time to answer a close frame. */
  boolean isCloseOverdue(long nanos) {
    return closing && nanos - closingSince >= loop.limits().closeTimeout().toNanos();
  }

  /** The connection may take more again. */
  void writabilityChanged() {
    queue.ifPresent(waiting -> loop.execute(() -> writeOut(waiting)));
  }

  private void writeOut(SendQueue waiting) {
    while (channel.isWritable() && !waiting.isEmpty()) {
      waiting.poll().ifPresent(this::write);
    }
    if (waiting.isEmpty()) {
      queue = Optional.empty();
      endIfDone();
    }
  }

  void flush() {
    isUnflushed = false;
    channel.flush();
  }

  /** A polite end would wait for a peer that reads nothing. */
  void cutOff() {
    end();
    if (channel.isOpen()) {
      channel.config().setOption(ChannelOption.SO_LINGER, 0);
      var _ = channel.close();
    }
  }

  /** The connection is no more. */
  void end() {
    closing = true;
    queue = Optional.empty();
  }

  /** Closes when all that was written has left. */
  private void endIfDone() {
    if (peerClosed && queue.isEmpty()) {
      var _ = channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }
  }

  private boolean isFull() {
    return queue.isPresent() || !channel.isWritable();
  }

  private SendQueue waiting() {
    if (queue.isEmpty()) {
      queue = Optional.of(new SendQueue(loop.limits().maxQueueBytes()));
    }
    return queue.get();
  }

  private void write(Frame frame) {
    var _ = channel.write(loop.buffer(frame), channel.voidPromise());
    if (!isUnflushed) {
      isUnflushed = true;
      loop.flushesLater(this);
    }
  }

  private void closeIfTooSlow() {
    if (queue.filter(SendQueue::isTooLong).isPresent()) {
      closeAtOnce(CloseCode.TOO_SLOW);
    }
  }

  private void beginClosing() {
    closing = true;
    closingSince = System.nanoTime();
  }
}
