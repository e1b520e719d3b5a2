package quizhall.core.listener;

import akka.util.ByteString;

/** What is spoken on a connection after HTTP. Called by one thread at a time; must not block. */
public interface SwitchedProtocol {

  /** First, and once: the peer has been told of the switch. */
  void opened(RawConnection connection);

  void received(ByteString bytes);

  /**
   * A write found no room, and so will all later ones until {@link #writable}: they come back here
   * in their order. The protocol keeps them and calls {@link RawConnection#awaitRoom} once.
   */
  void refused(ByteString bytes);

  void writable();

  /** The time of {@link RawConnection#wakeAfter} is over. */
  void wake();

  /** Last, and once, however the connection ended; also when it was never opened. */
  void closed();
}
