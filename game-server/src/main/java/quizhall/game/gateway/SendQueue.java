package quizhall.game.gateway;

import akka.util.ByteString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What waits to be sent on one socket, in order and bounded in bytes. */
final class SendQueue {
  private final long maxBytes;

  /** What the connection gave back; older than all that was added here. */
  private final Deque<ByteString> returned = new ArrayDeque<>(0);

  // Keyed by slot where a later frame may replace one, else by a number of its own.
  private final SequencedMap<Object, ByteString> frames = new LinkedHashMap<>();
  private long nextNumber;
  private long bytes;

  SendQueue(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  void giveBack(ByteString frame) {
    returned.add(frame);
    bytes += frame.size();
  }

  void add(ByteString frame) {
    put(nextNumber++, frame);
  }

  /** Goes to the end, so that it never overtakes what was sent before it. */
  void addLatest(Slot slot, ByteString frame) {
    ByteString stale = frames.remove(slot);
    if (stale != null) {
      bytes -= stale.size();
    }
    put(slot, frame);
  }

  boolean isTooLong() {
    return bytes > maxBytes;
  }

  /** Everything, to be written in one go. */
  ByteString drain() {
    ByteString all = ByteString.emptyByteString();
    for (ByteString frame : returned) {
      all = all.concat(frame);
    }
    for (ByteString frame : frames.values()) {
      all = all.concat(frame);
    }
    clear();
    return all;
  }

  void clear() {
    returned.clear();
    frames.clear();
    bytes = 0;
  }

  private void put(Object key, ByteString frame) {
    frames.put(key, frame);
    bytes += frame.size();
  }
}
