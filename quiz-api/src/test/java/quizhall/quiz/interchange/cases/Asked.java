package quizhall.quiz.interchange.cases;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question with options, before it is written in some format.
 *
 * @param right the number of the right option, from 1
 */
record Asked(String text, List<String> options, int right) {

  static final Asked VIENNA =
      new Asked("Which river flows through Vienna?", List.of("Rhine", "Danube", "Elbe"), 2);

  static final Asked PRIME = new Asked("Which is a prime?", List.of("7", "9"), 1);

  Asked {
    options = List.copyOf(options);
  }

  boolean isRight(int index) {
    return index + 1 == right;
  }

  /** So many that differ. */
  static List<Asked> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Asked("Question %d?".formatted(i + 1), List.of("yes", "no"), 1))
        .toList();
  }

  /** With a text that is so long. */
  static Asked ofLength(int characters) {
    return new Asked("x".repeat(characters - 1) + "?", List.of("yes", "no"), 1);
  }

  static Asked withOptions(int count) {
    return new Asked(
        "Which?", IntStream.rangeClosed(1, count).mapToObj("option no. %d"::formatted).toList(), 1);
  }
}
