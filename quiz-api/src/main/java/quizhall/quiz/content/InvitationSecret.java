package quizhall.quiz.content;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What the address of an invitation ends in. Whoever has it may take the invitation. */
public record InvitationSecret(String value) {

  public InvitationSecret {
    requireNonNull(value);
  }

  /**
   * @param random one that nobody foresees
   */
  public static InvitationSecret draw(RandomGenerator random) {
    return new InvitationSecret(RandomText.draw(random));
  }

  /** Empty where it is none. */
  public static Optional<InvitationSecret> of(String given) {
    return RandomText.isLike(given) ? Optional.of(new InvitationSecret(given)) : Optional.empty();
  }

  /** All that is kept of it. It is random, so nobody finds it by trying words. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException defect) {
      throw new IllegalStateException(defect);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
