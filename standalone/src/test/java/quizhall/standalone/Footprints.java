package quizhall.standalone;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Footprints of one process, oldest first, which are flat when the median of the last third is not
 * much more than that of the first. Medians, since a moment with many games holds more than one
 * without.
 */
record Footprints(List<Footprint> all) {
  /** Fewer say nothing. */
  private static final int FEWEST = 9;

  /** By how much something may grow: a share of what it was, and an amount where that is little. */
  private record Measure(String title, ToLongFunction<Footprint> value, double share, long amount) {
    private static final List<Measure> ALL =
        List.of(
            new Measure("live heap", Footprint::heapBytes, 0.1, 6_000_000),
            new Measure("resident memory", Footprint::residentBytes, 0.15, 40_000_000),
            new Measure("open files", Footprint::files, 0.1, 24));

    private Optional<String> growth(List<Footprint> first, List<Footprint> last) {
      long before = median(first);
      long after = median(last);
      return after - before > Math.max((long) (before * share), amount)
          ? Optional.of("%s grew from %d to %d".formatted(title, before, after))
          : Optional.empty();
    }

    private long median(List<Footprint> some) {
      return some.stream()
          .mapToLong(value)
          .sorted()
          .skip(some.size() / 2)
          .findFirst()
          .orElseThrow();
    }
  }

  boolean areEnough() {
    return all.size() >= FEWEST;
  }

  /** What was not flat. */
  List<String> growth() {
    int third = all.size() / 3;
    List<Footprint> first = all.subList(0, third);
    List<Footprint> last = all.subList(all.size() - third, all.size());
    return Measure.ALL.stream().flatMap(measure -> measure.growth(first, last).stream()).toList();
  }
}
