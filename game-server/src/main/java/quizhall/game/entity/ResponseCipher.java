package quizhall.game.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import quizhall.game.room.PlayerId;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Sealed;

/**
 * Responses under a key: AES-256-GCM, bound to the player who gave them. All are filled up to one
 * size, so that their length says nothing.
 */
final class ResponseCipher {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final ObjectMapper JSON = RoomJson.rules().build();

  private final SecretKeySpec key;
  private final int size;

  /**
   * @param size to how many bytes responses are filled up
   */
  ResponseCipher(byte[] key, int size) {
    this.key = new SecretKeySpec(key, "AES");
    this.size = size;
  }

  static byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  Sealed seal(PlayerId player, Response response) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      byte[] cipher = cipher(Cipher.ENCRYPT_MODE, player, nonce).doFinal(filled(response));
      byte[] sealed =
          ByteBuffer.allocate(nonce.length + cipher.length).put(nonce).put(cipher).array();
      return new Sealed(Base64.getEncoder().encodeToString(sealed));
    } catch (GeneralSecurityException | JsonProcessingException e) {
      throw new IllegalStateException("a response cannot be sealed", e);
    }
  }

  /** Empty where it was sealed with another key. */
  Optional<Response> open(PlayerId player, Sealed sealed) {
    byte[] bytes = Base64.getDecoder().decode(sealed.cipher());
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    try {
      byte[] plain =
          cipher(Cipher.DECRYPT_MODE, player, nonce)
              .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return Optional.of(JSON.readValue(plain, Response.class));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a response cannot be opened", e);
    }
  }

  private Cipher cipher(int mode, PlayerId player, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(player.value().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /** With blanks at the end, which JSON does not mind. */
  private byte[] filled(Response response) throws JsonProcessingException {
    byte[] plain = JSON.writerFor(Response.class).writeValueAsBytes(response);
    byte[] filled = Arrays.copyOf(plain, Math.max(size, plain.length));
    Arrays.fill(filled, plain.length, filled.length, (byte) ' ');
    return filled;
  }
}
