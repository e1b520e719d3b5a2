package quizhall.load.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up words, of which a few are everywhere and most are rare, as in a language; and words of
 * which it is known how many quizzes have them.
 */
final class Vocabulary {
  private static final int WORDS = 30_000;
  private static final double STEEPNESS = 2.5;
  private static final String[] SYLLABLES = {
    "ba", "co", "du", "fen", "gra", "hil", "jo", "kan", "lum", "mer", "nat", "ol", "pri", "qua",
    "rok", "sal", "tor", "ulm", "vek", "wan", "xir", "yol", "zet", "bram", "clif", "dros"
  };

  /** Of how many quizzes each topic is. */
  static final int QUIZZES_OF_A_TOPIC = 1_000;

  /** And each place. */
  static final int QUIZZES_OF_A_PLACE = 10;

  /** In all of them. */
  static final String EVERYWHERE = "everywhere";

  /** In every second one, every tenth, and every fiftieth. */
  static final String HALF = "halfways";

  static final String TENTH = "tenthful";
  static final String FIFTIETH = "fiftiest";

  private final List<String> words = new ArrayList<>();
  private final Random random;

  Vocabulary(Random random) {
    this.random = random;
    for (int i = 0; i < WORDS; i++) {
      words.add(syllables(i) + SYLLABLES[i % SYLLABLES.length]);
    }
  }

  String text(int length) {
    return IntStream.range(0, length).mapToObj(_ -> word()).collect(Collectors.joining(" "));
  }

  private String word() {
    return words.get((int) (Math.pow(random.nextDouble(), STEEPNESS) * WORDS));
  }

  static String topicOf(int quiz, int quizzes) {
    return "topic" + syllables(quiz % Math.max(1, quizzes / QUIZZES_OF_A_TOPIC));
  }

  static String placeOf(int quiz, int quizzes) {
    return "place" + syllables(quiz % Math.max(1, quizzes / QUIZZES_OF_A_PLACE));
  }

  /** No one begins with another, so that each is found by itself. */
  private static String syllables(int number) {
    int base = SYLLABLES.length;
    return SYLLABLES[number / (base * base) % base]
        + SYLLABLES[number / base % base]
        + SYLLABLES[number % base];
  }
}
