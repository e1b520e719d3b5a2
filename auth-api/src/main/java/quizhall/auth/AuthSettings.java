package quizhall.auth;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import quizhall.auth.account.AccountId;
import quizhall.auth.account.HashingThreads;
import quizhall.auth.account.PasswordHashing;
import quizhall.auth.account.PlainPassword;
import quizhall.auth.account.Registration;
import quizhall.auth.http.SignInLimits;
import quizhall.auth.signin.Misses;
import quizhall.auth.signin.PasswordTries;
import quizhall.auth.signin.SignIns;
import quizhall.core.config.Settings;
import quizhall.core.http.Edge;
import quizhall.core.http.RateLimit;

/** What auth-api reads from its configuration, checked. */
record AuthSettings(Settings whole, Settings auth) {
  private static final int KEY_BYTES = 32;
  private static final int MOST = 1_000_000;
  private static final int MOST_THREADS = 1_000;
  private static final int KIB = 1024;

  static AuthSettings of(Settings whole) {
    return new AuthSettings(whole, whole.at("quizhall.auth"));
  }

  byte[] keyEncryptionKey() {
    return auth.secretBytes("key-encryption-key", KEY_BYTES);
  }

  Duration accessTokenLifetime() {
    return auth.duration("access-tokens.lifetime");
  }

  Duration rotateKeysAfter() {
    return auth.duration("access-tokens.rotate-keys-after");
  }

  SignIns.Limits signIns() {
    return new SignIns.Limits(
        auth.duration("sign-ins.lifetime"),
        auth.integer("sign-ins.at-most", 1, MOST),
        auth.duration("sign-ins.reuse-grace"));
  }

  PasswordHashing.Cost hashingCost() {
    Settings passwords = auth.at("passwords");
    return new PasswordHashing.Cost(
        (int) Math.min(passwords.bytes("memory") / KIB, MOST),
        passwords.integer("iterations", 1, MOST),
        passwords.integer("parallelism", 1, MOST));
  }

  HashingThreads hashingThreads() {
    Settings passwords = auth.at("passwords");
    int threads =
        passwords.has("at-once")
            ? passwords.integer("at-once", 1, MOST_THREADS)
            : usualThreads(passwords.bytes("memory"));
    return new HashingThreads(threads, passwords.duration("longest-wait"));
  }

  /**
   * Half of the processors, and no more than the heap can bear: the rest is for everybody else.
   *
   * @param bytes of one hash, which the library holds twice
   */
  private static int usualThreads(long bytes) {
    Runtime machine = Runtime.getRuntime();
    long byMemory = machine.maxMemory() / (4 * bytes);
    return (int) Math.max(1, Math.min(machine.availableProcessors() / 2, byMemory));
  }

  SignInLimits limits() {
    Settings registrations = auth.at("limits.register");
    return new SignInLimits(
        new PasswordTries(
            misses("limits.sign-in"), misses("limits.sign-in"), misses("limits.address")),
        new RateLimit(attempts(registrations), registrations.duration("per")));
  }

  private Misses misses(String path) {
    Settings limit = auth.at(path);
    return new Misses(attempts(limit), limit.duration("per"));
  }

  private static int attempts(Settings limit) {
    return limit.integer("attempts", 1, MOST);
  }

  boolean secureCookies() {
    return auth.flag("sign-ins.secure-cookies");
  }

  Edge edge() {
    return Edge.of(whole);
  }

  /**
   * An account that is made at the start.
   *
   * @param id by which other settings know it
   */
  record Seed(Optional<AccountId> id, Registration registration) {}

  Optional<Seed> seed() {
    Settings seed = auth.at("seed");
    if (!seed.has("email")) {
      return Optional.empty();
    }
    return Optional.of(
        new Seed(
            seed.optionalText("id").map(text -> accountId(seed, text)),
            new Registration(
                Optional.of(seed.text("email")),
                Optional.of(new PlainPassword(seed.secret("password"))),
                Optional.of(seed.text("name")))));
  }

  /** In full: {@link UUID#fromString} takes a few digits for an id as well. */
  private static AccountId accountId(Settings seed, String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return new AccountId(id);
      }
    } catch (IllegalArgumentException notOne) {
      // Told below.
    }
    throw seed.bad("id", "must be a UUID; this is none: “%s”".formatted(text));
  }
}
