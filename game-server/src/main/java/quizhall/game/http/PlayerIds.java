package quizhall.game.http;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import quizhall.game.room.BrowserId;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.UserId;

/**
 * A player's id from a secret that only the player's device knows: who joins again with it gets the
 * same seat, and nobody can learn the secret from the id, which all in the room see.
 */
final class PlayerIds {
  // Crockford's base 32, as all ids that people may see.
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int BITS = 5;

  private PlayerIds() {}

  static PlayerId of(RoomCode code, String secret) {
    return new PlayerId(id(code.value() + " " + secret));
  }

  /**
   * A device's id from what it keeps to itself: another one with each host, so that nobody learns
   * where else the device was.
   */
  static BrowserId device(UserId host, String secret) {
    return new BrowserId(id("device " + host + " " + secret));
  }

  /** The id of a device that knocks: whoever knows its secret gets the token of its seat. */
  static DeviceId knocking(RoomCode code, String secret) {
    return new DeviceId(id("knock " + code.value() + " " + secret));
  }

  private static String id(String text) {
    BigInteger digest = new BigInteger(1, sha256(text));
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(digest.shiftRight(i * BITS).intValue() & 0x1F));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
