package quizhall.auth.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Unavailable;

/** The keys in use, as last read from the database. Safe for use by many threads. */
public final class SigningKeys {
  private final UnitOfWork unitOfWork;
  private final KeySeal seal;
  private final InstantSource clock;
  private final Duration tokenLifetime;
  private final Duration rotateAfter;
  private volatile KeyRing ring;

  public SigningKeys(
      UnitOfWork unitOfWork,
      byte[] keyEncryptionKey,
      InstantSource clock,
      Duration tokenLifetime,
      Duration rotateAfter) {
    this.unitOfWork = unitOfWork;
    this.seal = new KeySeal(keyEncryptionKey);
    this.clock = clock;
    this.tokenLifetime = tokenLifetime;
    this.rotateAfter = rotateAfter;
    this.ring = ringOf(List.of());
  }

  /** Reads the keys anew; makes one when it is time and forgets those that nobody needs. */
  public void refresh() {
    Instant now = clock.instant();
    KeyRing stored = unitOfWork.inTransaction(transaction -> ringOf(store(transaction).all()));
    if (stored.needsNewKey(now) || !stored.over(now).isEmpty()) {
      stored = rotate(now);
    }
    ring = stored;
  }

  private KeyRing rotate(Instant now) {
    return unitOfWork.inTransaction(
        transaction -> {
          KeyStore store = store(transaction);
          store.lock();
          KeyRing stored = ringOf(store.all());
          if (stored.needsNewKey(now)) {
            store.add(SigningKey.generate(now));
          }
          stored.over(now).forEach(store::remove);
          return ringOf(store.all());
        });
  }

  /** The public keys. */
  public JWKSet shown() {
    return ring().shown(clock.instant());
  }

  /** The public keys for our own verifying. */
  public JWKSource<SecurityContext> source() {
    return (selector, context) -> selector.select(shown());
  }

  SigningKey signer() {
    return ring().signer(clock.instant());
  }

  private KeyRing ring() {
    KeyRing current = ring;
    if (current.isEmpty()) {
      throw new Unavailable("No signing keys were read yet", new IllegalStateException());
    }
    return current;
  }

  private KeyStore store(Transaction transaction) {
    return new KeyStore(transaction, seal);
  }

  private KeyRing ringOf(List<SigningKey> keys) {
    return new KeyRing(keys, tokenLifetime, rotateAfter);
  }
}
