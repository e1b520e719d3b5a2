package quizhall.auth.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import quizhall.auth.signin.Misses.Admitted;
import quizhall.auth.signin.Misses.Entry;

/**
 * Whose password is looked up, and when. A device that signed in to the account before is let
 * through at once, whatever others do; all others of an address share its misses with whoever
 * guesses there, the right password too, so that a refusal tells no more than a miss. Blocks its
 * thread.
 *
 * @param ofDevice misses of a device that is known to the account
 * @param ofAccount misses of an account from one address
 * @param ofAddress misses of an address, whatever the account
 */
public record PasswordTries(Misses ofDevice, Misses ofAccount, Misses ofAddress) {
  /**
   * Who tries.
   *
   * @param account what all ways of writing it have in common; it may be nobody's
   * @param address as limits count it
   * @param device that signed in to this account before
   */
  public record Trier(String account, String address, Optional<DeviceMark> device) {
    /**
     * In whose turn hashing is: a device that is known does not wait for others of its address. It
     * shares its account's, which has any number of devices.
     */
    public String turn() {
      return device.map(mark -> "account " + mark.account()).orElse("address " + address);
    }
  }

  /** What came of a try. */
  public sealed interface Verdict {
    record Right() implements Verdict {}

    record Wrong() implements Verdict {}

    /** Not looked up: it may be tried again after so long. */
    record TooEarly(Duration retryAfter) implements Verdict {}
  }

  /** Looks the password up when it is this one's turn. */
  public Verdict attempt(Trier who, BooleanSupplier isRight) {
    Supplier<Verdict> look =
        () -> isRight.getAsBoolean() ? new Verdict.Right() : new Verdict.Wrong();
    if (who.device().isPresent()) {
      Verdict verdict = within(ofDevice, who.device().get().device().toString(), look);
      if (!(verdict instanceof Verdict.TooEarly)) {
        return verdict;
      }
    }
    // Who waits for others of his account takes no place of the address.
    return within(
        ofAccount,
        who.account() + " " + who.address(),
        () -> within(ofAddress, who.address(), look));
  }

  private static Verdict within(Misses misses, String who, Supplier<Verdict> look) {
    return switch (misses.enter(who).join()) {
      case Entry.Later(Duration wait) -> new Verdict.TooEarly(wait);
      case Entry.Now(Admitted admitted) -> {
        boolean missed = false;
        try {
          Verdict verdict = look.get();
          missed = verdict instanceof Verdict.Wrong;
          yield verdict;
        } finally {
          admitted.done(missed);
        }
      }
    };
  }
}
