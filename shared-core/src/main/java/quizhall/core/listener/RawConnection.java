package quizhall.core.listener;

import akka.util.ByteString;
import java.time.Duration;

/** A TCP connection that has left HTTP. Any thread may call it and no call blocks. */
public interface RawConnection {

  /**
   * Writes in the order of the calls, each one whole. What does not fit any more comes back through
   * {@link SwitchedProtocol#refused}.
   */
  void write(ByteString bytes);

  /** After a refusal: asks to be told when there is room again. */
  void awaitRoom();

  /** Calls {@link SwitchedProtocol#wake} once, after so long. */
  void wakeAfter(Duration delay);

  /**
   * Closes after what was written. When something of that comes back through {@link
   * SwitchedProtocol#refused}, nothing is closed: the protocol calls again after {@link
   * SwitchedProtocol#writable}.
   */
  void close();

  /** Closes at once, whether the peer reads or not. */
  void abort();
}
