package quizhall.game.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What waits to be sent on one socket, in order and bounded in bytes. */
final class SendQueue {
  private final long maxBytes;

  // Keyed by slot where a later frame may replace one, else by a number of its own.
  private final SequencedMap<Object, Frame> frames = new LinkedHashMap<>();
  private long nextNumber;
  private long bytes;

  SendQueue(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  void add(Frame frame) {
    put(nextNumber++, frame);
  }

  /** Goes to the end, so that it never overtakes what was sent before it. */
  void addLatest(Slot slot, Frame frame) {
    Frame stale = frames.remove(slot);
    if (stale != null) {
      bytes -= stale.size();
    }
    put(slot, frame);
  }

  boolean isTooLong() {
    return bytes > maxBytes;
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  /** The oldest. */
  Optional<Frame> poll() {
    Optional<Frame> first = Optional.ofNullable(frames.pollFirstEntry()).map(Map.Entry::getValue);
    first.ifPresent(frame -> bytes -= frame.size());
    return first;
  }

  private void put(Object key, Frame frame) {
    frames.put(key, frame);
    bytes += frame.size();
  }
}
