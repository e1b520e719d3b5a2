package quizhall.game.room;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Who sits where, by something that only one of them has. All versions of a room's players share it
 * while more of them come, since to copy it for each who comes would cost as much for the last of
 * ten thousand as for all before. So a version asks with its own size, and does not find who came
 * after it. Where two versions grow from the same one, the second gets a copy. Thread-safe.
 */
final class Register<K> {
  private final ConcurrentMap<K, Integer> numbers = new ConcurrentHashMap<>();

  /** How many seats are in it. */
  private int size;

  /** With what each of them is found by, from seat 0 on. */
  static <K> Register<K> of(List<? extends Collection<K>> seats) {
    return new Register<K>().with(0, seats);
  }

  /** The lowest number of a seat that is found by it among the first so many, or null. */
  Integer find(Object key, int among) {
    Integer number = numbers.get(key);
    return number != null && number < among ? number : null;
  }

  /**
   * With more seats after the first so many.
   *
   * @param among the size of the version that grows
   */
  synchronized Register<K> with(int among, List<? extends Collection<K>> more) {
    // All rooms begin with the same one, of nobody.
    Register<K> grown = among == size && among > 0 ? this : copy(among);
    for (Collection<K> seat : more) {
      for (K key : seat) {
        grown.numbers.putIfAbsent(key, grown.size);
      }
      grown.size++;
    }
    return grown;
  }

  private Register<K> copy(int among) {
    Register<K> copy = new Register<>();
    numbers.forEach(
        (key, number) -> {
          if (number < among) {
            copy.numbers.put(key, number);
          }
        });
    copy.size = among;
    return copy;
  }
}
