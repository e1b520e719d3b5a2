package quizhall.auth.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for one purpose, made of the key that auth-api keeps; codes of one purpose fit no other.
 */
final class DerivedKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  DerivedKey(byte[] keyEncryptionKey, String purpose) {
    this.key =
        new SecretKeySpec(
            mac(new SecretKeySpec(keyEncryptionKey, ALGORITHM), purpose.getBytes(UTF_8)),
            ALGORITHM);
  }

  /** 32 bytes that only who has the key can tell. */
  byte[] mac(byte[] input) {
    return mac(key, input);
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
