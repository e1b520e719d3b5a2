package quizhall.auth.signin;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quizhall.auth.account.AccountId;

/** A browser that is signed in, as stored. */
final class SignIn {
  private final UUID id;
  private final AccountId account;
  private final byte[] tokenHash;
  private final Optional<byte[]> previousHash;
  private final Instant refreshedAt;
  private final Instant expiresAt;

  SignIn(
      UUID id,
      AccountId account,
      byte[] tokenHash,
      Optional<byte[]> previousHash,
      Instant refreshedAt,
      Instant expiresAt) {
    this.id = id;
    this.account = account;
    this.tokenHash = tokenHash;
    this.previousHash = previousHash;
    this.refreshedAt = refreshedAt;
    this.expiresAt = expiresAt;
  }

  enum Use {
    /** The newest token: it is replaced. */
    CURRENT,
    /** The one before, moments after it was replaced: another tab. */
    JUST_REPLACED,
    /** Used after its replacement: one of the two who have it is a thief. */
    REPLAYED,
    EXPIRED
  }

  Use use(RefreshToken token, Instant now, Duration grace) {
    if (!now.isBefore(expiresAt)) {
      return Use.EXPIRED;
    }
    byte[] hash = token.hash();
    if (MessageDigest.isEqual(hash, tokenHash)) {
      return Use.CURRENT;
    }
    boolean isPrevious =
        previousHash.filter(previous -> MessageDigest.isEqual(hash, previous)).isPresent();
    return isPrevious && now.isBefore(refreshedAt.plus(grace)) ? Use.JUST_REPLACED : Use.REPLAYED;
  }

  UUID id() {
    return id;
  }

  AccountId account() {
    return account;
  }
}
