package quizhall.quiz.content;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What the address of a quiz ends in for those who were given it. */
public record QuizLink(String value) {

  public QuizLink {
    requireNonNull(value);
  }

  /**
   * @param random one that nobody foresees
   */
  public static QuizLink draw(RandomGenerator random) {
    return new QuizLink(RandomText.draw(random));
  }

  /** Empty where it is none. */
  public static Optional<QuizLink> of(String given) {
    return RandomText.isLike(given) ? Optional.of(new QuizLink(given)) : Optional.empty();
  }

  /** In a time that tells nothing. */
  boolean isSameAs(QuizLink other) {
    return MessageDigest.isEqual(value.getBytes(US_ASCII), other.value.getBytes(US_ASCII));
  }

  @Override
  public String toString() {
    return "a link";
  }
}
