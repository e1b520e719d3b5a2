package quizhall.quiz.content;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Texts for addresses that nobody guesses. */
final class RandomText {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** 192 bits. */
  private static final int BYTES = 24;

  private RandomText() {}

  /**
   * @param random one that nobody foresees
   */
  static String draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it may be one. */
  static boolean isLike(String given) {
    return SHAPE.matcher(given).matches();
  }
}
