package quizhall.auth.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which token follows which. The same one always follows the same, so two tabs that refresh at once
 * end up with the same cookie, whichever answer comes last; only we can tell, since it takes our
 * key.
 */
final class TokenSuccession {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  TokenSuccession(byte[] keyEncryptionKey) {
    this.key =
        new SecretKeySpec(
            mac(
                new SecretKeySpec(keyEncryptionKey, ALGORITHM),
                "quizhall refresh token succession".getBytes(UTF_8)),
            ALGORITHM);
  }

  RefreshToken after(RefreshToken token) {
    return new RefreshToken(token.signIn(), mac(key, token.secret()));
  }

  private static byte[] mac(SecretKeySpec key, byte[] input) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(input);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
