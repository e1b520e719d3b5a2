package quizhall.core.listener;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import java.time.Duration;

/** Since when no byte has moved on a connection, in neither direction. Of its loop. */
final class Idleness {
  private long since = System.nanoTime();
  private long unsent;

  /** Something came, or was given away to be sent. */
  void end() {
    since = System.nanoTime();
  }

  /** A peer that reads slowly is none that reads nothing. */
  boolean isLongerThan(Duration limit, Channel channel) {
    ChannelOutboundBuffer out = channel.unsafe().outboundBuffer();
    long left = out == null ? 0 : out.totalPendingWriteBytes() - out.currentProgress();
    if (left != unsent) {
      unsent = left;
      end();
    }
    return System.nanoTime() - since >= limit.toNanos();
  }
}
