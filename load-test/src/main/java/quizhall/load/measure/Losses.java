package quizhall.load.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What went wrong and how often, by what was said about it. Heard from many threads at once. Beyond
 * some kinds it only counts: when everything goes wrong, nobody reads it all.
 */
public final class Losses {
  private static final int MOST_KINDS = 20;
  private static final String MORE = "of more kinds";

  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private volatile boolean expected;

  public void lost(String reason) {
    lost(reason, 1);
  }

  public void lost(String reason, long times) {
    if (!expected) {
      boolean known = counts.size() < MOST_KINDS || counts.containsKey(reason);
      counts.computeIfAbsent(known ? reason : MORE, _ -> new LongAdder()).add(times);
    }
  }

  /** From now on nothing counts: sockets are closed on purpose. */
  public void expected() {
    expected = true;
  }

  public Map<String, Long> counts() {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach((reason, count) -> sums.put(reason, count.sum()));
    return sums;
  }
}
