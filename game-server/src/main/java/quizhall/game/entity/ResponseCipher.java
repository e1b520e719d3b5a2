package quizhall.game.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
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
import quizhall.game.room.question.Said;
import quizhall.game.room.question.Sealed;

/**
 * Responses under a key: AES-256-GCM, bound to the player who gave them; and what was said, bound
 * to nobody. All are filled up to one size, so that their length says nothing.
 */
final class ResponseCipher {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte[] NOBODY = {};

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
    return seal(bytes(player), JSON.writerFor(Response.class), response);
  }

  /** What was said, by whomever. */
  Sealed seal(Said said) {
    return seal(NOBODY, JSON.writerFor(Said.class), said);
  }

  private Sealed seal(byte[] bound, ObjectWriter writer, Object value) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      byte[] cipher =
          cipher(Cipher.ENCRYPT_MODE, bound, nonce)
              .doFinal(filled(writer.writeValueAsBytes(value)));
      byte[] sealed =
          ByteBuffer.allocate(nonce.length + cipher.length).put(nonce).put(cipher).array();
      return new Sealed(Base64.getEncoder().encodeToString(sealed));
    } catch (GeneralSecurityException | JsonProcessingException e) {
      throw new IllegalStateException("a response cannot be sealed", e);
    }
  }

  /** Empty where it was sealed with another key. */
  Optional<Response> open(PlayerId player, Sealed sealed) {
    return open(bytes(player), sealed, Response.class);
  }

  /** Empty where it was sealed with another key. */
  Optional<Said> open(Sealed sealed) {
    return open(NOBODY, sealed, Said.class);
  }

  private <T> Optional<T> open(byte[] bound, Sealed sealed, Class<T> type) {
    byte[] bytes = Base64.getDecoder().decode(sealed.cipher());
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    try {
      byte[] plain =
          cipher(Cipher.DECRYPT_MODE, bound, nonce)
              .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return Optional.of(JSON.readValue(plain, type));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a response cannot be opened", e);
    }
  }

  private static byte[] bytes(PlayerId player) {
    return player.value().getBytes(StandardCharsets.UTF_8);
  }

  private Cipher cipher(int mode, byte[] bound, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }

  /** With blanks at the end, which JSON does not mind. */
  private byte[] filled(byte[] plain) {
    byte[] filled = Arrays.copyOf(plain, Math.max(size, plain.length));
    Arrays.fill(filled, plain.length, filled.length, (byte) ' ');
    return filled;
  }
}
