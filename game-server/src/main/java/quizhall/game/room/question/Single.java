package quizhall.game.room.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One option is right, and the only one that may be chosen.
 *
 * @param also which are right as well, since the host mended the key
 */
public record Single(List<String> options, int key, Set<Integer> also) implements Choice {
  public Single {
    also = Set.copyOf(also);
    options = Choice.checked(options, union(key, also));
  }

  /** As authors write them. */
  public Single(List<String> options, int key) {
    this(options, key, Set.of());
  }

  /**
   * @param right at least one; the first is the key where the one before is none of them
   */
  Single withRight(Collection<Integer> right) {
    int first = right.contains(key) ? key : new TreeSet<>(right).first();
    return new Single(
        options,
        first,
        right.stream().filter(option -> option != first).collect(Collectors.toSet()));
  }

  @Override
  public Kind kind() {
    return Kind.SINGLE;
  }

  @Override
  public Set<Integer> correct() {
    return union(key, also);
  }

  @Override
  public boolean takesSeveral() {
    return false;
  }

  private static Set<Integer> union(int key, Set<Integer> also) {
    return Stream.concat(Stream.of(key), also.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
