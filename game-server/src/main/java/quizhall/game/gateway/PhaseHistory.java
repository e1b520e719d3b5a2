package quizhall.game.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest phase frames, for clients that were away for a moment. */
final class PhaseHistory {
  private static final int MOST = 64;

  private final Deque<Frame> frames = new ArrayDeque<>();
  private long newest;

  /** Starts anew: what was before this phase is not known. */
  void reset(long phase) {
    frames.clear();
    newest = phase;
  }

  void add(long phase, Frame frame) {
    frames.addLast(frame);
    newest = phase;
    if (frames.size() > MOST) {
      frames.removeFirst();
    }
  }

  /** The newest one again, as it is now. */
  void replace(Frame frame) {
    if (!frames.isEmpty()) {
      frames.removeLast();
      frames.addLast(frame);
    }
  }

  /** All frames after a phase, in order; empty when one of them is missing. */
  Optional<List<Frame>> after(long phase) {
    long missed = newest - phase;
    return missed >= 0 && missed <= frames.size()
        ? Optional.of(frames.stream().skip(frames.size() - missed).toList())
        : Optional.empty();
  }
}
