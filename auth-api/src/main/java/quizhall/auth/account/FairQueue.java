package quizhall.auth.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What waits, in turn by whose it is: who has much waiting holds up nobody else by it. Not safe for
 * use by many threads.
 */
final class FairQueue<T> {
  private final SequencedMap<String, Deque<T>> byOwner = new LinkedHashMap<>();
  private int size;

  void add(String whose, T what) {
    byOwner.computeIfAbsent(whose, _ -> new ArrayDeque<>()).addLast(what);
    size++;
  }

  /** The next one; its owner stands at the end again with what else there is. */
  Optional<T> poll() {
    var first = byOwner.pollFirstEntry();
    if (first == null) {
      return Optional.empty();
    }
    T next = first.getValue().removeFirst();
    size--;
    if (!first.getValue().isEmpty()) {
      byOwner.putLast(first.getKey(), first.getValue());
    }
    return Optional.of(next);
  }

  /** How many come before another one of this owner, at most. */
  int ahead(String whose) {
    Deque<T> own = byOwner.get(whose);
    int turns = own == null ? 0 : own.size();
    int ahead = turns;
    for (var other : byOwner.entrySet()) {
      if (!other.getKey().equals(whose)) {
        ahead += Math.min(other.getValue().size(), turns + 1);
      }
    }
    return ahead;
  }

  int size() {
    return size;
  }
}
