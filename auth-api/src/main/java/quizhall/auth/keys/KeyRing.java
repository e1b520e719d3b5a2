package quizhall.auth.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quizhall.core.token.UserTokens;

/**
 * Which key does what at a given time. A new key is shown first and signs when every verifier must
 * have it; the one before is shown until the last token it signed has expired. So nobody notices a
 * rotation.
 */
record KeyRing(List<SigningKey> oldestFirst, Duration tokenLifetime, Duration rotateAfter) {
  /** Verifiers keep keys for a while, and the other auth-api processes look once a minute. */
  private static final Duration SHOWN_BEFORE_SIGNING = UserTokens.KEYS_ARE_KEPT.multipliedBy(2);

  /** Beyond the last token's lifetime, for clocks that differ. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  KeyRing {
    oldestFirst = oldestFirst.stream().sorted(Comparator.comparing(SigningKey::createdAt)).toList();
  }

  boolean isEmpty() {
    return oldestFirst.isEmpty();
  }

  boolean needsNewKey(Instant now) {
    return isEmpty() || !oldestFirst.getLast().createdAt().plus(rotateAfter).isAfter(now);
  }

  /** The very first key has nobody who could stand in for it, so it signs at once. */
  SigningKey signer(Instant now) {
    Optional<SigningKey> newestKnownToAll =
        oldestFirst.reversed().stream().filter(key -> !signsFrom(key).isAfter(now)).findFirst();
    return newestKnownToAll.orElseGet(oldestFirst::getFirst);
  }

  JWKSet shown(Instant now) {
    return new JWKSet(
        IntStream.range(0, oldestFirst.size())
            .filter(index -> !isOver(index, now))
            .<JWK>mapToObj(index -> oldestFirst.get(index).jwk().toPublicJWK())
            .toList());
  }

  List<SigningKey> over(Instant now) {
    return IntStream.range(0, oldestFirst.size())
        .filter(index -> isOver(index, now))
        .mapToObj(oldestFirst::get)
        .toList();
  }

  private boolean isOver(int index, Instant now) {
    if (index == oldestFirst.size() - 1) {
      return false;
    }
    Instant successorSigns = signsFrom(oldestFirst.get(index + 1));
    return !successorSigns.plus(tokenLifetime).plus(MARGIN).isAfter(now);
  }

  private static Instant signsFrom(SigningKey key) {
    return key.createdAt().plus(SHOWN_BEFORE_SIGNING);
  }
}
