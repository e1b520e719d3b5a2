package quizhall.game.entity;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import quizhall.game.room.Seats;

/**
 * Whether most of the players have gone at once: it is the network then, not they. Few who leave
 * one after the other are no such thing. All methods take the machine's time, in nanoseconds.
 */
final class Crowd {
  /** Fewer are no crowd: two of three may well have gone home. */
  static final int LEAST = 5;

  /** What takes longer is no single cause. */
  static final Duration AT_ONCE = Duration.ofSeconds(5);

  /** Who was there from some moment on, the earliest first, as far back as it matters. */
  private final Deque<Sample> samples = new ArrayDeque<>();

  /** Who was there before most of them went. */
  private Optional<Seats> missed = Optional.empty();

  private record Sample(Seats there, long since) {}

  /**
   * Learns who is there now.
   *
   * @param playing those who are in the game: nobody misses another
   */
  void now(Seats connected, Seats playing, long nanos) {
    Seats there = connected.common(playing);
    missed = missed.map(playing::common).filter(before -> !isMost(before, there));
    forgetBefore(nanos - AT_ONCE.toNanos());
    if (missed.isEmpty()) {
      missed =
          samples.stream()
              .map(sample -> sample.there().common(playing))
              .filter(before -> before.size() >= LEAST && areMostGone(before, there))
              .max(Comparator.comparingInt(Seats::size));
    }
    samples.addLast(new Sample(there, nanos));
  }

  /** Keeps the one that held at that moment. */
  private void forgetBefore(long nanos) {
    while (heldOnlyBefore(nanos)) {
      samples.removeFirst();
    }
  }

  private boolean heldOnlyBefore(long nanos) {
    return samples.stream()
        .skip(1)
        .findFirst()
        .filter(next -> next.since() - nanos <= 0)
        .isPresent();
  }

  private static boolean areMostGone(Seats before, Seats there) {
    return 2 * before.common(there).size() < before.size();
  }

  private static boolean isMost(Seats before, Seats there) {
    return 2 * before.common(there).size() > before.size();
  }

  /** Who is missed, whether they are there or not; empty where most are there. */
  Optional<Seats> missed() {
    return missed;
  }

  /** These are missed, as somebody else has seen. */
  void misses(Seats seats) {
    missed = Optional.of(seats);
  }

  /** From now on nobody is missed, whoever is not there. */
  void startOver() {
    samples.clear();
    missed = Optional.empty();
  }
}
