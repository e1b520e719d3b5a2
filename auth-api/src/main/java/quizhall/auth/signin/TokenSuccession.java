package quizhall.auth.signin;

/**
 * Which token follows which. The same one always follows the same, so two tabs that refresh at once
 * end up with the same cookie, whichever answer comes last; only we can tell, since it takes our
 * key.
 */
final class TokenSuccession {
  private final DerivedKey key;

  TokenSuccession(byte[] keyEncryptionKey) {
    this.key = new DerivedKey(keyEncryptionKey, "quizhall refresh token succession");
  }

  RefreshToken after(RefreshToken token) {
    return new RefreshToken(token.signIn(), key.mac(token.secret()));
  }
}
