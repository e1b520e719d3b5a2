package quizhall.auth.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import quizhall.core.problem.Unavailable;

/**
 * Argon2id, so many at once: each takes its whole memory. Blocks its thread, also while it waits
 * for its turn. Safe for use by many threads.
 */
public final class PasswordHashing {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final Argon2Function function;
  private final Semaphore turns;
  private final Duration longestWait;

  /** The same work as for a real hash, when there is none to compare with. */
  private final String nobodysHash;

  /** What one hash costs, how many may run at once and how long one waits for its turn. */
  public PasswordHashing(
      int memoryKib, int iterations, int parallelism, int atOnce, Duration longestWait) {
    this.function =
        Argon2Function.getInstance(memoryKib, iterations, parallelism, HASH_BYTES, Argon2.ID);
    this.turns = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
    this.nobodysHash = hash(new PlainPassword("nobody's"));
  }

  String hash(PlainPassword password) {
    return inTurn(
        () -> Password.hash(password.value()).addRandomSalt(SALT_BYTES).with(function).getResult());
  }

  boolean matches(PlainPassword password, String hash) {
    return inTurn(() -> Argon2Function.getInstanceFromHash(hash).check(password.value(), hash));
  }

  /** Takes as long as {@link #matches}, so that an unknown email cannot be told by the time. */
  void matchNobody(PlainPassword password) {
    matches(password, nobodysHash);
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unavailable("Too many passwords to hash", new TimeoutException());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Unavailable("Interrupted", interrupted);
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
