package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.random.RandomGenerator;

public record QuestionId(UUID value) {

  private static final long VERSION = 0x4000;
  private static final long VARIANT = 1L << 63;

  public QuestionId {
    requireNonNull(value);
  }

  /**
   * A new one, without the search for secrets of {@link UUID#randomUUID}: it tells a question from
   * others and opens nothing, and whoever saves a quiz may choose it.
   */
  public static QuestionId draw(RandomGenerator random) {
    return new QuestionId(
        new UUID((random.nextLong() & ~0xF000L) | VERSION, (random.nextLong() >>> 2) | VARIANT));
  }
}
