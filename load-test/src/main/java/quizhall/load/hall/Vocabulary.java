package quizhall.load.hall;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What questions are about, and what players say. */
final class Vocabulary {
  static final List<String> BUILDINGS =
      List.of(
          "The lighthouse at the end of the northern pier",
          "The ferry across the bay",
          "The narrow-gauge railway into the hills",
          "The covered market behind the town hall");

  private static final List<String> SYLLABLES =
      List.of("ba", "do", "fi", "ka", "le", "mu", "no", "pe", "ri", "so", "tu", "va");

  private Vocabulary() {}

  /**
   * @param right how many of them, from the first one
   */
  static List<Map<String, Object>> options(int right) {
    return IntStream.range(0, BUILDINGS.size())
        .mapToObj(i -> Map.<String, Object>of("text", BUILDINGS.get(i), "correct", i < right))
        .toList();
  }

  /** Some 1,700 different ones. */
  static String word(int number) {
    int many = SYLLABLES.size();
    return SYLLABLES.get(number % many)
        + SYLLABLES.get(number / many % many)
        + SYLLABLES.get(number / many / many % many);
  }

  /** As many indexes as there are buildings, each once, beginning with another one. */
  static List<Integer> turned(int number) {
    return IntStream.range(0, BUILDINGS.size())
        .mapToObj(i -> (i + number) % BUILDINGS.size())
        .toList();
  }
}
