package quizhall.game.room.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was said in whatever spellings, by how often. */
final class Commonest {
  private static final Comparator<Group> FIRST =
      Comparator.comparingInt(Group::count).reversed().thenComparing(Group::form);

  private final Map<String, Group> groups = new HashMap<>();

  private Commonest() {}

  /**
   * What is the same to all who said it.
   *
   * @param form that its spellings have in common
   * @param spelling its commonest one, of equals the first by its letters
   * @param spelt how often it was spelt so
   * @param count how often it was said
   */
  record Group(String form, String spelling, int spelt, int count) {
    private Group with(Group other) {
      boolean isCommoner =
          other.spelt > spelt || (other.spelt == spelt && other.spelling.compareTo(spelling) < 0);
      Group first = isCommoner ? other : this;
      return new Group(form, first.spelling, first.spelt, count + other.count);
    }
  }

  /**
   * @param form brings a spelling into the form that all have in common
   */
  static Commonest of(Stream<String> said, UnaryOperator<String> form) {
    // By spelling first: there are few, and each is brought into its form once.
    Map<String, Integer> spelt = new HashMap<>();
    said.forEach(spelling -> spelt.merge(spelling, 1, Integer::sum));
    Commonest commonest = new Commonest();
    spelt.forEach(
        (spelling, count) -> {
          Group group = new Group(form.apply(spelling), spelling, count, count);
          commonest.groups.merge(group.form(), group, Group::with);
        });
    return commonest;
  }

  int size() {
    return groups.size();
  }

  /** The commonest first, equal ones in the order of their letters; sorted only as far as asked. */
  Stream<Group> inOrder() {
    PriorityQueue<Group> left = new PriorityQueue<>(FIRST);
    left.addAll(groups.values());
    return Stream.iterate(left.poll(), Objects::nonNull, _ -> left.poll());
  }
}
