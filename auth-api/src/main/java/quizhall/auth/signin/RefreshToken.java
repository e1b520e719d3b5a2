package quizhall.auth.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What a browser's cookie holds: which sign-in, and the secret that proves it. */
final class RefreshToken {
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final UUID signIn;
  private final byte[] secret;

  RefreshToken(UUID signIn, byte[] secret) {
    this.signIn = signIn;
    this.secret = secret;
  }

  static RefreshToken random(UUID signIn) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new RefreshToken(signIn, secret);
  }

  static Optional<RefreshToken> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() != ID_BYTES + SECRET_BYTES) {
        return Optional.empty();
      }
      UUID signIn = new UUID(bytes.getLong(), bytes.getLong());
      byte[] secret = new byte[SECRET_BYTES];
      bytes.get(secret);
      return Optional.of(new RefreshToken(signIn, secret));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  UUID signIn() {
    return signIn;
  }

  byte[] secret() {
    return secret.clone();
  }

  /** What is stored: the secret is random, so a plain hash of it is enough. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** For the cookie. */
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(ID_BYTES + SECRET_BYTES)
                .putLong(signIn.getMostSignificantBits())
                .putLong(signIn.getLeastSignificantBits())
                .put(secret)
                .array());
  }

  @Override
  public String toString() {
    return "refresh token of " + signIn;
  }
}
