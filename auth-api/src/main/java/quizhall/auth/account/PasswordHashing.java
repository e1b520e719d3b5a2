package quizhall.auth.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/**
 * Argon2id on threads of its own. Blocks its thread until it is this one's turn and the hash is
 * there; it must hold nothing meanwhile that others need. Safe for use by many threads.
 */
public final class PasswordHashing {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String OURS = "our own";

  private final Argon2Function function;
  private final HashingThreads threads;

  /** The same work as for a real hash, when there is none to compare with. */
  private final String nobodysHash;

  /** What one hash costs; each takes its whole memory. */
  public record Cost(int memoryKib, int iterations, int parallelism) {}

  public PasswordHashing(Cost cost, HashingThreads threads) {
    this.function =
        Argon2Function.getInstance(
            cost.memoryKib(), cost.iterations(), cost.parallelism(), HASH_BYTES, Argon2.ID);
    this.threads = threads;
    this.nobodysHash = hash(new PlainPassword("nobody's"), OURS);
    // Once more, so that the time of code that is not compiled yet is not what a crowd is judged
    // by.
    matches(new PlainPassword("nobody's"), Optional.empty(), OURS);
  }

  /**
   * A new hash of it, with a salt of its own.
   *
   * @param whose in whose turn
   */
  String hash(PlainPassword password, String whose) {
    return threads.run(
        whose,
        () -> Password.hash(password.value()).addRandomSalt(SALT_BYTES).with(function).getResult());
  }

  /**
   * Whether it is the password of this hash. Without a hash it is not, which takes as long, so that
   * an unknown email cannot be told by the time.
   *
   * @param whose in whose turn
   */
  boolean matches(PlainPassword password, Optional<String> hash, String whose) {
    String compared = hash.orElse(nobodysHash);
    boolean equal =
        threads.run(
            whose,
            () -> Argon2Function.getInstanceFromHash(compared).check(password.value(), compared));
    return equal && hash.isPresent();
  }
}
