package quizhall.auth.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import quizhall.core.config.BadConfiguration;

/** Encrypts private keys for the database (AES-256-GCM, bound to the key's id). */
final class KeySeal {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  KeySeal(byte[] keyEncryptionKey) {
    this.key = new SecretKeySpec(keyEncryptionKey, "AES");
  }

  byte[] seal(SigningKey signingKey) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, signingKey.kid())
              .doFinal(signingKey.jwk().toJSONString().getBytes(UTF_8));
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  SigningKey open(String kid, Instant createdAt, byte[] sealed) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    try {
      String jwk = new String(cipher(Cipher.DECRYPT_MODE, nonce, kid).doFinal(rest), UTF_8);
      return new SigningKey(ECKey.parse(jwk), createdAt);
    } catch (AEADBadTagException otherKey) {
      throw new BadConfiguration(
          "quizhall.auth.key-encryption-key is not the one that the stored signing keys were"
              + " encrypted with");
    } catch (GeneralSecurityException | ParseException corrupt) {
      throw new IllegalStateException("The stored signing key " + kid + " is corrupt", corrupt);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String kid) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(kid.getBytes(UTF_8));
    return cipher;
  }
}
