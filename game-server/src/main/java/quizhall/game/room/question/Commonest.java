package quizhall.game.room.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Counts what was said in whatever spellings. */
final class Commonest {
  private static final Comparator<Map.Entry<String, Integer>> FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private Commonest() {}

  /**
   * What is the same to all who said it.
   *
   * @param form that its spellings have in common
   * @param spelling its commonest one
   */
  record Group(String form, String spelling, int count) {}

  /**
   * The commonest first, equal ones in the order of their letters.
   *
   * @param form brings a spelling into the form that all have in common
   */
  static List<Group> of(Stream<String> said, UnaryOperator<String> form) {
    // By spelling first: there are few, and each is brought into its form once.
    Map<String, Integer> spelt = new HashMap<>();
    said.forEach(spelling -> spelt.merge(spelling, 1, Integer::sum));
    Map<String, Map<String, Integer>> groups = new HashMap<>();
    spelt.forEach(
        (spelling, count) ->
            groups
                .computeIfAbsent(form.apply(spelling), _ -> new HashMap<>())
                .put(spelling, count));
    return groups.entrySet().stream()
        .map(each -> group(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::form))
        .toList();
  }

  private static Group group(String form, Map<String, Integer> spellings) {
    return new Group(
        form,
        spellings.entrySet().stream().min(FIRST).orElseThrow().getKey(),
        spellings.values().stream().mapToInt(Integer::intValue).sum());
  }
}
