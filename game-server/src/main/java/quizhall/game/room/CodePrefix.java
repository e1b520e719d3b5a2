package quizhall.game.room;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The first two characters of a code, the second of them from 2 to 9. Rooms whose codes begin alike
 * live on one node, and a proxy that looks at nothing else brings those who play there to it:
 * docs/decisions/0024.
 */
public record CodePrefix(String value) {
  public static final int LENGTH = 2;

  /**
   * Each prefix is a shard, and whoever coordinates shards writes all of them anew for each that
   * finds a home: of 1,024 that took seconds.
   */
  private static final String SECOND = "23456789";

  public CodePrefix {
    if (!isPrefix(value)) {
      throw new IllegalArgumentException("no code begins with " + value);
    }
  }

  /**
   * Reads what a program said. There is one spelling alone, since proxies know no other: a page
   * asks with the code as it is stored.
   */
  public static Optional<CodePrefix> parse(String text) {
    return isPrefix(text) ? Optional.of(new CodePrefix(text)) : Optional.empty();
  }

  static CodePrefix random(SecureRandom random) {
    return new CodePrefix(
        Crockford.random(random, 1) + SECOND.charAt(random.nextInt(SECOND.length())));
  }

  /**
   * That of the rooms which live together with one whose code begins so; codes of before, and those
   * that are only guessed, may have any second character.
   *
   * @param code two characters of the alphabet or more
   */
  static CodePrefix near(String code) {
    int second = Crockford.ALPHABET.indexOf(code.charAt(1)) - Crockford.ALPHABET.indexOf(SECOND);
    return new CodePrefix(
        code.substring(0, 1) + SECOND.charAt(Math.floorMod(second, SECOND.length())));
  }

  private static boolean isPrefix(String text) {
    return text.length() == LENGTH
        && Crockford.isWritten(text)
        && SECOND.indexOf(text.charAt(1)) >= 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
