package quizhall.game.gateway;

import akka.util.ByteString;
import java.time.Duration;
import quizhall.core.listener.RawConnection;
import quizhall.game.wire.CloseCode;

/**
 * What one socket is told. As long as the connection takes what it is given, a frame goes to it at
 * once; when it does not, frames wait in a bounded queue. After a close frame nothing is sent.
 */
final class SocketWriter implements Socket {
  private final RawConnection connection;
  private final Duration closeTimeout;
  private final SendQueue queue;

  private boolean full;
  private boolean closing;
  private boolean peerClosed;
  private long closingSince;

  SocketWriter(RawConnection connection, SocketLimits limits) {
    this.connection = connection;
    this.closeTimeout = limits.closeTimeout();
    this.queue = new SendQueue(limits.maxQueueBytes());
  }

  @Override
  public synchronized void send(Frame frame) {
    send(frame.bytes());
  }

  @Override
  public synchronized void sendLatest(Slot slot, Frame frame) {
    if (closing || !full) {
      send(frame.bytes());
    } else {
      queue.addLatest(slot, frame.bytes());
      closeIfTooSlow();
    }
  }

  @Override
  public synchronized void close(CloseCode code) {
    if (!closing) {
      send(Frames.close(code));
      beginClosing();
    }
  }

  synchronized void pong(byte[] data) {
    send(Frames.pong(data));
  }

  /** What still waits is for nobody. */
  synchronized void closeAtOnce(CloseCode code) {
    if (!closing) {
      queue.clear();
      close(code);
    }
  }

  /** The peer sent a close frame: it gets one, unless it was sent one before, and that is all. */
  synchronized void peerCloses(byte[] payload) {
    if (!closing) {
      queue.clear();
      send(Frames.closeEcho(payload));
      beginClosing();
    }
    peerClosed = true;
    endIfDone();
  }

  synchronized boolean isClosing() {
    return closing;
  }

  /** Whether the peer had its time to answer a close frame. */
  synchronized boolean isCloseOverdue() {
    return closing && System.nanoTime() - closingSince >= closeTimeout.toNanos();
  }

  /** A frame that the connection did not take; so it will be with all others until it has room. */
  synchronized void refused(ByteString frame) {
    queue.giveBack(frame);
    if (!full) {
      full = true;
      connection.awaitRoom();
    }
    closeIfTooSlow();
  }

  synchronized void writable() {
    full = false;
    ByteString waiting = queue.drain();
    if (!waiting.isEmpty()) {
      connection.write(waiting);
    }
    endIfDone();
  }

  /** The connection is no more. */
  synchronized void end() {
    closing = true;
    queue.clear();
  }

  private void endIfDone() {
    if (peerClosed && !full) {
      connection.close();
    }
  }

  private void send(ByteString frame) {
    if (closing) {
      return;
    }
    if (full) {
      queue.add(frame);
      closeIfTooSlow();
    } else {
      connection.write(frame);
    }
  }

  private void closeIfTooSlow() {
    if (queue.isTooLong()) {
      closeAtOnce(CloseCode.TOO_SLOW);
    }
  }

  private void beginClosing() {
    closing = true;
    closingSince = System.nanoTime();
    connection.wakeAfter(closeTimeout);
  }
}
